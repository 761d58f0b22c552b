import { bytes, four, joined, kinds, number, readFields, text } from './wire.ts'

/** A moment as Foxglove's messages have it. */
export type Stamp = { readonly sec: number; readonly nsec: number }

type Kind = 'stamp' | 'text' | 'bytes' | 'count'
type Value<K extends Kind> = {
  stamp: Stamp
  text: string
  bytes: Uint8Array
  count: number
}[K]

/** The fields of a message: what each is, and its number on the wire. */
export type Fields = Readonly<Record<string, readonly [kind: Kind, number: number]>>

/** What a message of these fields holds. */
export type Values<F extends Fields> = { readonly [Name in keyof F]: Value<F[Name][0]> }

/** Foxglove's messages that are mostly bytes; the numbers are those of its .proto files. */
export const compressedImage = {
  timestamp: ['stamp', 1],
  data: ['bytes', 2],
  format: ['text', 3],
  frame_id: ['text', 4],
} as const

export const rawImage = {
  timestamp: ['stamp', 1],
  width: ['count', 2],
  height: ['count', 3],
  encoding: ['text', 4],
  step: ['count', 5],
  data: ['bytes', 6],
  frame_id: ['text', 7],
} as const

export const rawAudio = {
  timestamp: ['stamp', 1],
  data: ['bytes', 2],
  format: ['text', 3],
  sample_rate: ['count', 4],
  number_of_channels: ['count', 5],
} as const

/** A message as protocol buffer. */
export function encode<F extends Fields>(fields: F, values: Values<F>): Uint8Array<ArrayBuffer> {
  return joined(
    Object.entries(fields).map(([name, [, field]]) => {
      const value: Value<Kind> = values[name as keyof F]
      if (typeof value === 'string') return text(field, value)
      if (typeof value === 'number') return four(field, value)
      if (value instanceof Uint8Array) return bytes(field, value)
      return bytes(field, joined([number(1, value.sec), number(2, value.nsec)]))
    }),
  )
}

/** The way back from `encode`; what is missing is empty or 0, as in proto3. Throws where it is damaged. */
export function decode<F extends Fields>(fields: F, message: Uint8Array): Values<F> {
  const found = readFields(message)
  const valueOf = (kind: Kind, field: number): Value<Kind> => {
    const raw = found.get(field)
    if (kind === 'count') return typeof raw === 'number' ? raw : 0
    const part = raw instanceof Uint8Array ? raw : new Uint8Array()
    if (kind === 'bytes') return part
    if (kind === 'text') return new TextDecoder().decode(part)
    const stamp = readFields(part)
    return { sec: Number(stamp.get(1) ?? 0), nsec: Number(stamp.get(2) ?? 0) }
  }
  return Object.fromEntries(
    Object.entries(fields).map(([name, [kind, field]]) => [name, valueOf(kind, field)]),
  ) as Values<F>
}

const stampType = '.google.protobuf.Timestamp'
const kindNumbers = {
  stamp: kinds.message,
  text: kinds.string,
  bytes: kinds.bytes,
  count: kinds.fixed32,
} as const

type Described = readonly [name: string, kind: number, number: number, type?: string]

/**
 * The schema of `foxglove.NAME` as MCAP wants it for protobuf: a binary `FileDescriptorSet` of the
 * message's file and of the timestamp's (field numbers of google/protobuf/descriptor.proto).
 */
export function describeMessage(name: string, fields: Fields): Uint8Array<ArrayBuffer> {
  const own = Object.entries(fields).map(([field, [kind, at]]): Described =>
    kind === 'stamp' ? [field, kindNumbers[kind], at, stampType] : [field, kindNumbers[kind], at],
  )
  const stamp: Described[] = [
    ['seconds', kinds.int64, 1],
    ['nanos', kinds.int32, 2],
  ]
  const timestampFile = 'google/protobuf/timestamp.proto'
  return joined([
    bytes(1, fileOf(timestampFile, 'google.protobuf', [], 'Timestamp', stamp)),
    bytes(1, fileOf(`foxglove/${name}.proto`, 'foxglove', [timestampFile], name, own)),
  ])
}

const optional = 1

function fileOf(
  file: string,
  pack: string,
  imports: readonly string[],
  name: string,
  fields: readonly Described[],
): Uint8Array {
  const described = fields.map(([field, kind, at, type]) =>
    bytes(
      2,
      joined([
        ...[text(1, field), number(3, at), number(4, optional), number(5, kind)],
        ...(type === undefined ? [] : [text(6, type)]),
      ]),
    ),
  )
  return joined([
    ...[text(1, file), text(2, pack), ...imports.map((each) => text(3, each))],
    ...[bytes(4, joined([text(1, name), ...described])), text(12, 'proto3')],
  ])
}
