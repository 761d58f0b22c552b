import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The nouns of WordNet (Fellbaum, "WordNet: An Electronic Lexical Database", 1998) as they lie in its files. */
export type WordNet = {
  /** Meanings by offset. */
  readonly synsets: ReadonlyMap<string, Synset>
  /** The synsets of a word, its commonest meaning first. */
  readonly senses: ReadonlyMap<string, readonly string[]>
}

/** One meaning: its words, and the offsets of those that are more special. */
export type Synset = {
  readonly words: readonly string[]
  readonly below: readonly string[]
}

/** Reads `data.noun` and `index.noun` (format: wndb(5WN)). `folder` is the `dict` of a WordNet. */
export async function readWordNet(folder: string): Promise<WordNet> {
  const lines = async (name: string) =>
    (await readFile(join(folder, name), 'utf8')).split('\n').filter((line) => /^\S/.test(line))
  const synsets = (await lines('data.noun')).map((line): [string, Synset] => {
    const fields = line.split(' ')
    const count = parseInt(fields[3] ?? '0', 16)
    const words = Array.from({ length: count }, (_, i) => spaced(fields[4 + 2 * i] ?? ''))
    const pointers = fields.slice(5 + 2 * count)
    const below = pointers.flatMap((sign, i) => (sign === '~' ? [pointers[i + 1] ?? ''] : []))
    return [fields[0] ?? '', { words, below }]
  })
  const senses = (await lines('index.noun')).map((line): [string, string[]] => {
    const fields = line.trim().split(' ')
    const count = Number(fields[2])
    return [spaced(fields[0] ?? ''), fields.slice(-count)]
  })
  return { synsets: new Map(synsets), senses: new Map(senses) }
}

const spaced = (word: string) => word.replaceAll('_', ' ').toLowerCase()
