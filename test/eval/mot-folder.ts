import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, parse } from 'node:path'
import { readMot, readSequenceInfo, type MotRow } from './mot-text.ts'

/** A sequence of pictures, its detections and, where there is one, its ground truth. */
export type Sequence = {
  readonly name: string
  readonly detections: readonly MotRow[]
  readonly truth: readonly MotRow[] | null
  /** Pictures a second. */
  readonly rate: number
  /** Pixels, as far as told; else as far as the boxes reach. */
  readonly size: readonly [width: number, height: number]
  /** Number of the last picture. */
  readonly length: number
}

/** Pictures a second where nobody tells. */
const usualRate = 25

/**
 * Finds the sequences of a folder, laid out as `NAME/det/det.txt`, `NAME/det.txt` or `NAME.txt`, or
 * the folder being itself one sequence. Ground truth lies beside (`NAME/gt/gt.txt`) or in `truths`
 * (there also `NAME.txt`). Throws, in one sentence, where there is none.
 */
export async function readSequences(folder: string, truths: string | null): Promise<Sequence[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new Error(`The folder of detections, ${folder}, cannot be read.`, { cause })
  })
  const own = firstFile([join(folder, 'det', 'det.txt'), join(folder, 'det.txt')])
  const found = own
    ? [{ name: basename(folder), file: own }]
    : entries.flatMap((entry) => {
        const path = join(folder, entry.name)
        if (entry.isFile() && /\.txt$/i.test(entry.name)) {
          return [{ name: parse(entry.name).name, file: path }]
        }
        const file = firstFile([join(path, 'det', 'det.txt'), join(path, 'det.txt')])
        return file ? [{ name: entry.name, file }] : []
      })
  if (found.length === 0) {
    throw new Error(
      `There are no detections in ${folder} (NAME/det/det.txt, NAME/det.txt or NAME.txt).`,
    )
  }
  found.sort((a, b) => (a.name < b.name ? -1 : 1))
  return Promise.all(found.map(({ name, file }) => readSequence(name, file, truths)))
}

async function readSequence(name: string, file: string, truths: string | null): Promise<Sequence> {
  const home = basename(dirname(file)) === 'det' ? dirname(dirname(file)) : dirname(file)
  const detections = readMot(await readFile(file, 'utf8'), file)
  const beside = [join(home, 'gt', 'gt.txt'), join(home, 'gt.txt')]
  const elsewhere = truths === null ? [] : inTruths(truths, name)
  const truthFile = firstFile([...elsewhere, ...beside])
  const infoFile = firstFile([
    join(home, 'seqinfo.ini'),
    ...(truths === null ? [] : [join(truths, name, 'seqinfo.ini')]),
  ])
  const truth = truthFile ? readMot(await readFile(truthFile, 'utf8'), truthFile) : null
  const info = infoFile ? readSequenceInfo(await readFile(infoFile, 'utf8')) : {}
  const reach = (of: (row: MotRow) => number) => Math.max(1, ...detections.map(of))
  return {
    ...{ name, detections, truth, rate: info.rate ?? usualRate },
    size: [
      info.width ?? reach(({ box: [x, , width] }) => x + width),
      info.height ?? reach(({ box: [, y, , height] }) => y + height),
    ],
    length: Math.max(
      info.length ?? 0,
      ...[...detections, ...(truth ?? [])].map(({ frame }) => frame),
    ),
  }
}

const inTruths = (truths: string, name: string) => [
  join(truths, name, 'gt', 'gt.txt'),
  join(truths, name, 'gt.txt'),
  join(truths, `${name}.txt`),
]

const firstFile = (paths: readonly string[]) => paths.find((path) => existsSync(path)) ?? null
