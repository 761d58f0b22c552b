import { packVector, type Vector } from './likeness.ts'

/** A direction in a byte a number, as `packVector` gives it. */
export type Packed = Int8Array

/** A sentence whose purpose is known. `meanings`: as it stands, and with its nouns put aside. */
export type Reference = { readonly text: string; readonly meanings: readonly [Packed, Packed] }

/** What is asked for one purpose: each sentence that is known for it, and the mean of them all. */
export type Purpose = {
  readonly name: string
  readonly mean: readonly [Packed, Packed]
  readonly references: readonly Reference[]
}

/** The forms of the sentences of each purpose: as they stand, and with their nouns put aside. */
export type Written = Readonly<Record<string, readonly (readonly [string, string])[]>>

/** What stands before the vectors. `purposes`: each sentence's two forms, by their places in `sentences`. */
type Head = {
  /** SHA-256 of the network. */
  readonly model: string
  readonly sentences: readonly string[]
  readonly purposes: readonly (readonly [
    name: string,
    forms: readonly (readonly [number, number])[],
  ])[]
}

const lineEnd = 10

/** All forms that occur, each once: what `packPurposes` needs the meanings of, in this order. */
export const formsIn = (written: Written): readonly string[] => [
  ...new Set(Object.values(written).flat(2)),
]

/**
 * A file of purposes: a line of JSON (`Head`), then the vectors of `formsIn(written)`, then two means of
 * each purpose; a byte a number. `vectors` are those of the forms, in their order.
 */
export function packPurposes(
  model: string,
  written: Written,
  vectors: readonly Vector[],
): Uint8Array<ArrayBuffer> {
  const sentences = formsIn(written)
  const placeOf = new Map(sentences.map((sentence, i) => [sentence, i]))
  const place = (sentence: string) => placeOf.get(sentence) ?? -1
  const purposes = Object.entries(written).map(
    ([name, all]) => [name, all.map(([plain, bare]) => [place(plain), place(bare)])] as const,
  )
  const means = purposes.flatMap(([, forms]) =>
    ([0, 1] as const).map((form) => meanOf(forms.map((each) => vectors[each[form] ?? -1]))),
  )
  const line = new TextEncoder().encode(`${JSON.stringify({ model, sentences, purposes })}\n`)
  const rows = [...vectors, ...means].map(packVector)
  const size = rows[0]?.length ?? 0
  const bytes = new Uint8Array(line.length + size * rows.length)
  bytes.set(line)
  rows.forEach((row, i) => bytes.set(new Uint8Array(row.buffer), line.length + i * size))
  return bytes
}

/** The purposes in a file; none where another network made them, or where it is no such file. */
export function unpackPurposes(model: string, bytes: Uint8Array<ArrayBuffer>): readonly Purpose[] {
  const head = headOf(model, bytes)
  if (!head) return []
  const { sentences, purposes, end } = head
  const size = (bytes.length - end) / (sentences.length + 2 * purposes.length)
  if (!Number.isInteger(size)) return []
  const row = (index: number) =>
    new Int8Array(bytes.buffer, bytes.byteOffset + end + index * size, size)
  return purposes.map(([name, forms], i) => ({
    name,
    mean: [row(sentences.length + 2 * i), row(sentences.length + 2 * i + 1)],
    references: forms.map(([plain, bare]) => ({
      text: sentences[plain] ?? '',
      meanings: [row(plain), row(bare)],
    })),
  }))
}

/** What the purposes in a file were made from; null where there are none to be had. */
export function writtenIn(model: string, bytes: Uint8Array<ArrayBuffer>): Written | null {
  const head = headOf(model, bytes)
  if (!head) return null
  const form = (place: number) => head.sentences[place] ?? ''
  return Object.fromEntries(
    head.purposes.map(([name, forms]) => [
      name,
      forms.map(([plain, bare]) => [form(plain), form(bare)]),
    ]),
  )
}

function meanOf(vectors: readonly (Vector | undefined)[]): Vector {
  const [first] = vectors
  if (!first) throw new Error('A purpose without a sentence has no mean.')
  return first.map(
    (_, i) => vectors.reduce((sum, each) => sum + (each?.[i] ?? 0), 0) / vectors.length,
  )
}

/** The head of a file of this network, and where the vectors begin; null where it is no such file. */
function headOf(model: string, bytes: Uint8Array): (Head & { readonly end: number }) | null {
  const end = bytes.indexOf(lineEnd) + 1
  try {
    const line = new TextDecoder().decode(bytes.subarray(0, end))
    const head = JSON.parse(line) as Head | Pick<Head, 'model'> | null
    // Files of an earlier form have no purposes.
    return head?.model === model && 'purposes' in head ? { ...head, end } : null
  } catch {
    return null
  }
}
