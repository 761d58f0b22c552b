import { readFile } from 'node:fs/promises'
import { basename, parse } from 'node:path'

/** What a file of truth says of each picture or sound: its text by its name. */
export type TextTruth = ReadonlyMap<string, string>

/**
 * Reads what stands in each file of a folder. JSON: an object of name to text, or a list of objects
 * with a name (`file`, `image`, `audio`, `path`, `name` or `id`) and a text (`text`, `transcript`,
 * `truth` or `label`); JSONL: one such object a line; else one line each, the name, then a tab or a
 * comma, then the text. `\n` in a text stands for a line's end. Throws, in one sentence, where it
 * cannot be read.
 */
export async function readTruth(file: string): Promise<TextTruth> {
  const content = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error(`The truth, ${file}, cannot be read.`, { cause })
  })
  const pairs = parseTruth(content.replace(/^\uFEFF/, ''))
  if (pairs.length === 0) throw new Error(`${file} names no file with its text.`)
  return new Map(pairs.map(([name, text]) => [basename(name), text.replaceAll('\\n', '\n')]))
}

/** The text of a file, by its name with or without its ending; undefined where there is none. */
export const truthOf = (truth: TextTruth, name: string): string | undefined =>
  truth.get(name) ?? truth.get(parse(name).name)

type Pair = readonly [name: string, text: string]

function parseTruth(content: string): Pair[] {
  const whole = tryJson(content)
  if (whole !== undefined) return pairsOf(whole)
  const lines = content.split(/\r?\n/).filter((line) => line.trim() !== '')
  const objects = lines.map(tryJson)
  if (objects.every((each) => each !== undefined)) return objects.flatMap(pairsOf)
  return lines.flatMap((line): Pair[] => {
    const [, name, text] = /^"?([^\t,"]+)"?\s*[\t,]\s*(.*)$/.exec(line) ?? []
    if (name === undefined || text === undefined) return []
    return [[name, text.replace(/^"(.*)"$/, '$1').replaceAll('""', '"')]]
  })
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const nameKeys = ['file', 'image', 'audio', 'path', 'name', 'id']
const textKeys = ['text', 'transcript', 'truth', 'label']

function pairsOf(value: unknown): Pair[] {
  if (Array.isArray(value)) return value.flatMap(pairsOf)
  if (typeof value !== 'object' || value === null) return []
  const record = value as Readonly<Record<string, unknown>>
  const told = (keys: readonly string[]) =>
    keys.map((key) => record[key]).find((each) => typeof each === 'string')
  const [name, text] = [told(nameKeys), told(textKeys)]
  if (name !== undefined && text !== undefined) return [[name, text]]
  return Object.entries(record).flatMap(([key, each]): Pair[] => {
    if (typeof each === 'string') return [[key, each]]
    if (Array.isArray(each) && each.every((line) => typeof line === 'string'))
      return [[key, each.join('\n')]]
    return pairsOf(each)
  })
}
