/**
 * Protocol buffers on the wire (protobuf.dev, "Encoding"), as far as flat messages need them. The
 * libraries build their code with `eval`, which our Content-Security-Policy forbids.
 */

/** Type of a field, by the number that descriptors give it (`FieldDescriptorProto.Type`). */
export const kinds = { int64: 3, int32: 5, fixed32: 7, string: 9, message: 11, bytes: 12 } as const

type Part = Uint8Array

/** A whole number from 0 to 2^53, seven bits a byte, the lowest first. */
function varint(value: number): Part {
  const bytes: number[] = []
  let left = value
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) | 128)
  return Uint8Array.from([...bytes, left])
}

/** How a field's value is laid out: varint, length and bytes, or four bytes. */
const [asVarint, asBytes, asFour] = [0, 2, 5]
const tag = (field: number, layout: number) => varint(field * 8 + layout)

export const joined = (parts: readonly Part[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** A field that is a whole number from 0 on (`int32`, `int64`, an enum). */
export const number = (field: number, value: number): Part =>
  joined([tag(field, asVarint), varint(value)])

/** A field that is bytes, or a message already encoded. */
export const bytes = (field: number, value: Uint8Array): Part =>
  joined([tag(field, asBytes), varint(value.length), value])

export const text = (field: number, value: string): Part =>
  bytes(field, new TextEncoder().encode(value))

/** A `fixed32` field. */
export function four(field: number, value: number): Part {
  const low = new Uint8Array(4)
  new DataView(low.buffer).setUint32(0, value, true)
  return joined([tag(field, asFour), low])
}

/** The fields of a message by number, the last of each: numbers, or bytes. Throws where it is cut short. */
export function readFields(message: Uint8Array): Map<number, number | Uint8Array> {
  const fields = new Map<number, number | Uint8Array>()
  const view = new DataView(message.buffer, message.byteOffset, message.length)
  let at = 0
  const take = () => {
    let [value, scale] = [0, 1]
    for (;;) {
      const byte = view.getUint8(at++)
      value += (byte & 127) * scale
      if (byte < 128) return value
      scale *= 128
    }
  }
  while (at < message.length) {
    const head = take()
    const [field, layout] = [Math.floor(head / 8), head % 8]
    if (layout === asVarint) fields.set(field, take())
    else if (layout === asFour) {
      fields.set(field, view.getUint32(at, true))
      at += 4
    } else if (layout === asBytes) {
      const length = take()
      if (at + length > message.length) throw new Error('A message ends before its last field.')
      fields.set(field, message.subarray(at, at + length))
      at += length
    } else throw new Error(`A message has a field of the unknown layout ${layout}.`)
  }
  return fields
}
