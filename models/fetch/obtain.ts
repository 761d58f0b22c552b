import { createHash } from 'node:crypto'
import type { Card, Maker, Parts, Source } from '../card.ts'
import { Explained, explain } from './explain.ts'

export type Disk = {
  /** Length and SHA-256 (hexadecimal) of a file below assets/; null where there is none. */
  readonly measure: (file: string) => Promise<Measure | null>
  /** Writes a file below assets/ whole or not at all. */
  readonly write: (file: string, bytes: Uint8Array, signal: AbortSignal) => Promise<void>
}
export type Measure = { readonly bytes: number; readonly sha256: string }

/**
 * Takes the files at `paths` out of the package `spec`; paths that it does not have are left out, and
 * of one that ends in a slash comes the whole folder.
 */
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

/** Makes a file out of those that were taken, by path, package after package. Always the same bytes. */
export type Make = (maker: Maker, files: readonly ReadonlyMap<string, Uint8Array>[]) => Uint8Array

type Fetched = Card & { readonly source: Exclude<Source, { repository: string }> }
type Taken = ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>

/**
 * Sees to it that every card's file lies below assets/ with the right length and SHA-256. What is
 * missing or differs comes out of its registry packages, each fetched once; files of this
 * repository are only checked. Gives the files that were fetched. Throws an `Error` with a cause and
 * one sentence at the first thing that fails; what was fetched until then is kept.
 */
export async function obtain(
  cards: readonly Card[],
  { disk, take, make, tell }: Hands,
  signal: AbortSignal,
): Promise<string[]> {
  const missing: Fetched[] = []
  for (const card of cards) {
    const { file } = card
    const found = await explained(() => disk.measure(file), { files: [file], spec: '' }, signal)
    if (found && matches(found, card)) continue
    if (isFetched(card)) missing.push(card)
    else throw new Explained(tellRepositoryFile(card, found))
  }

  if (missing.length > 0) tell.planned(missing)
  const taken = new Map<string, ReadonlyMap<string, Uint8Array>>()
  const written = new Set<Card>()
  for (const [spec, wanted] of groupByPackage(missing)) {
    const files = wanted.map(({ file }) => file)
    const paths = [...new Set(wanted.flatMap((card) => pathsIn(card, spec)))]
    const received = (bytes: number) => tell.fetching(spec, files, bytes)
    received(0)
    const about = { files, spec }
    taken.set(spec, await explained(() => take(spec, paths, { signal, received }), about, signal))
    for (const card of wanted) {
      if (!partsOf(card).every((part) => taken.has(part.package))) continue
      const bytes = check(card, bytesOf(card, taken, make))
      const { file } = card
      await explained(() => disk.write(file, bytes, signal), { files: [file], spec }, signal)
      written.add(card)
      tell.done(card)
    }
    // What no other card waits for need not stay in memory.
    for (const each of taken.keys()) {
      const waits = (card: Fetched) => !written.has(card) && pathsIn(card, each).length > 0
      if (!missing.some(waits)) taken.set(each, new Map())
    }
  }
  return missing.map(({ file }) => file)
}

type Hands = {
  readonly disk: Disk
  readonly take: Take
  readonly make: Make
  readonly tell: Tell
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

const isFetched = (card: Card): card is Fetched => !('repository' in card.source)

/** Which files of which packages a card is made of. */
const partsOf = ({ source }: Fetched): readonly Parts[] =>
  'from' in source ? source.from : [{ package: source.package, paths: [source.path] }]

const pathsIn = (card: Fetched, spec: string): readonly string[] =>
  partsOf(card).find((part) => part.package === spec)?.paths ?? []

function bytesOf({ source }: Fetched, taken: Taken, make: Make): Uint8Array | undefined {
  if (!('from' in source)) return taken.get(source.package)?.get(source.path)
  return make(
    source.maker,
    source.from.map((part) => taken.get(part.package) ?? new Map()),
  )
}

const matches = (found: Measure, { bytes, sha256 }: Card) =>
  found.bytes === bytes && found.sha256 === sha256

function groupByPackage(cards: readonly Fetched[]): Map<string, Fetched[]> {
  const groups = new Map<string, Fetched[]>()
  for (const card of cards) {
    for (const { package: spec } of partsOf(card)) {
      groups.set(spec, [...(groups.get(spec) ?? []), card])
    }
  }
  return groups
}

function check(card: Fetched, got?: Uint8Array): Uint8Array {
  const { file, bytes, sha256 } = card
  const from = partsOf(card)
    .map((part) => `${part.paths.join(', ')} in ${part.package}`)
    .join(' and no ')
  if (!got) {
    throw new Explained(
      `assets/${file} cannot be had: there is no ${from}. Correct its "path" in models/weights.json.`,
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
