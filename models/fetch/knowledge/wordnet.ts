/** A meaning in WordNet: its words, what it is a kind of, and what it is (`gloss`, without examples). */
export type Synset = {
  readonly words: readonly string[]
  /** Number of the lexicographer's file, `lexnames(5WN)`: 6 is what people made, 13 food, 23 quantities. */
  readonly topic: number
  /** Offsets of what it is a kind of, and whether it is one single thing, such as a city. */
  readonly kinds: readonly string[]
  readonly single: boolean
  readonly gloss: string
}

/** A dictionary by part of speech: meanings by offset, and the offsets of each word, commonest first. */
export type Dictionary = {
  readonly synsets: ReadonlyMap<string, Synset>
  readonly words: ReadonlyMap<
    string,
    { readonly offsets: readonly string[]; readonly tagged: number }
  >
}

/** Reads the two files of a part of speech, see `wndb(5WN)` of WordNet. */
export function readDictionary(data: string, index: string): Dictionary {
  const synsets = new Map(entries(data).map((line) => readSynset(line)))
  const words = new Map(entries(index).map((line) => readWord(line)))
  return { synsets, words }
}

/** The licence stands at the beginning of each file, in lines that begin with a space. */
const entries = (text: string) => text.split('\n').filter((line) => line !== '' && line[0] !== ' ')

function readSynset(line: string): [string, Synset] {
  const [head = '', gloss = ''] = line.split(' | ')
  const fields = head.split(' ')
  const [offset = '', topic = '', , hex = ''] = fields
  const count = parseInt(hex, 16)
  const words = Array.from({ length: count }, (_, i) => plain(fields[4 + 2 * i] ?? ''))
  const from = 4 + 2 * count
  const pointers = Array.from({ length: Number(fields[from]) }, (_, i) => ({
    sign: fields[from + 1 + 4 * i],
    to: fields[from + 2 + 4 * i] ?? '',
  }))
  return [
    offset,
    {
      words,
      topic: Number(topic),
      kinds: pointers.filter(({ sign }) => sign === '@' || sign === '@i').map(({ to }) => to),
      single: pointers.some(({ sign }) => sign === '@i'),
      gloss: withoutExamples(gloss),
    },
  ]
}

function readWord(line: string): [string, { offsets: string[]; tagged: number }] {
  const fields = line.trim().split(' ')
  const pointers = Number(fields[3])
  const from = 4 + pointers
  return [
    plain(fields[0] ?? ''),
    { offsets: fields.slice(from + 2), tagged: Number(fields[from + 1]) },
  ]
}

/** `cell_phone` is written with a space; an adjective's place in a sentence, `(p)`, is left out. */
const plain = (word: string) => word.replaceAll('_', ' ').replace(/\([a-z]+\)$/, '')

const withoutExamples = (gloss: string) =>
  gloss
    .replace(/;? ?"[^]*$/, '')
    .trim()
    .replace(/[;:,]$/, '')

/** Whether a meaning is, by however many steps, a kind of one of these. */
export function isKindOf(
  { synsets }: Dictionary,
  offset: string,
  kinds: ReadonlySet<string>,
): boolean {
  const seen = new Set<string>()
  const wait = [offset]
  for (let next = wait.pop(); next !== undefined; next = wait.pop()) {
    if (kinds.has(next)) return true
    if (seen.has(next)) continue
    seen.add(next)
    wait.push(...(synsets.get(next)?.kinds ?? []))
  }
  return false
}
