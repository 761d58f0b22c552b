import { ByteBuffer } from 'flatbuffers'

/**
 * Reading a flatbuffer's tables by field number, for a format of which only a few fields are
 * needed. A table keeps field n at offset 4 + 2n of its vtable.
 */
export type Table = { readonly buffer: ByteBuffer; readonly at: number }

/** The root table. Throws when the file does not bear this four-letter identifier. */
export function openTable(file: Uint8Array, identifier: string): Table {
  const buffer = new ByteBuffer(file)
  if (file.length < 8 || !buffer.__has_identifier(identifier))
    throw new Error(`This file does not bear the mark ${identifier} at byte 4. Is it complete?`)
  return { buffer, at: buffer.readInt32(0) }
}

export function tablesOf(table: Table, field: number): Table[] {
  const { buffer } = table
  return vector(table, field, 4, (at) => ({ buffer, at: buffer.__indirect(at) }))
}

export function tableOf(table: Table, field: number): Table | null {
  const at = fieldAt(table, field)
  return at === null ? null : { buffer: table.buffer, at: table.buffer.__indirect(at) }
}

export const intsOf = (table: Table, field: number): number[] =>
  vector(table, field, 4, (at) => table.buffer.readInt32(at))

export const floatsOf = (table: Table, field: number): number[] =>
  vector(table, field, 4, (at) => table.buffer.readFloat32(at))

export const longsOf = (table: Table, field: number): number[] =>
  vector(table, field, 8, (at) => Number(table.buffer.readInt64(at)))

export function bytesOf(table: Table, field: number): Uint8Array {
  const at = fieldAt(table, field)
  if (at === null) return new Uint8Array()
  const start = table.buffer.__vector(at)
  const end = start + table.buffer.__vector_len(at)
  // A copy, since a Node Buffer's own slice would share memory that may not be aligned.
  return new Uint8Array(table.buffer.bytes().subarray(start, end))
}

export function textOf(table: Table, field: number): string {
  const at = fieldAt(table, field)
  return at === null ? '' : String(table.buffer.__string(at))
}

/** A signed byte, or `missing` where the writer left the field out because it has its default. */
export function byteOf(table: Table, field: number, missing: number): number {
  const at = fieldAt(table, field)
  return at === null ? missing : table.buffer.readInt8(at)
}

/** A 32-bit integer, or `missing` where the writer left the field out because it has its default. */
export function intOf(table: Table, field: number, missing: number): number {
  const at = fieldAt(table, field)
  return at === null ? missing : table.buffer.readInt32(at)
}

function fieldAt({ buffer, at }: Table, field: number): number | null {
  const offset = buffer.__offset(at, 4 + 2 * field)
  return offset === 0 ? null : at + offset
}

function vector<T>(table: Table, field: number, width: number, read: (at: number) => T): T[] {
  const at = fieldAt(table, field)
  if (at === null) return []
  const start = table.buffer.__vector(at)
  const length = table.buffer.__vector_len(at)
  return Array.from({ length }, (_, index) => read(start + width * index))
}
