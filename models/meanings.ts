import { packVector, unpackVector, type Vector } from './likeness.ts'

/** What sentences mean, by the sentence. */
export type Meanings = ReadonlyMap<string, Vector>

/** The sentences of a file of meanings, and the SHA-256 of the network that made them. */
type Head = { readonly model: string; readonly sentences: readonly string[] }

const lineEnd = 10

/** A file of meanings: a line of JSON (`Head`), then each sentence's vector, a byte a number. */
export function packMeanings(model: string, meanings: Meanings): Uint8Array<ArrayBuffer> {
  const head: Head = { model, sentences: [...meanings.keys()] }
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`)
  const vectors = [...meanings.values()].map(packVector)
  const size = vectors[0]?.length ?? 0
  const bytes = new Uint8Array(line.length + size * vectors.length)
  bytes.set(line)
  vectors.forEach((vector, i) =>
    bytes.set(new Uint8Array(vector.buffer), line.length + i * vector.length),
  )
  return bytes
}

/** The meanings in a file; none where another network made them, or where it is no such file. */
export function unpackMeanings(model: string, bytes: Uint8Array<ArrayBuffer>): Meanings {
  const end = bytes.indexOf(lineEnd)
  const head = end < 0 ? null : readHead(bytes.subarray(0, end))
  if (head?.model !== model || head.sentences.length === 0) return new Map()
  const size = (bytes.length - end - 1) / head.sentences.length
  if (!Number.isInteger(size)) return new Map()
  const numbers = new Int8Array(bytes.buffer, bytes.byteOffset + end + 1)
  return new Map(
    head.sentences.map((sentence, i) => [
      sentence,
      unpackVector(numbers.subarray(i * size, (i + 1) * size)),
    ]),
  )
}

function readHead(line: Uint8Array): Head | null {
  try {
    return JSON.parse(new TextDecoder().decode(line)) as Head
  } catch {
    return null
  }
}
