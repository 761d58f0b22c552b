import type { IWritable, McapTypes } from '@mcap/core'
import { open, rm } from 'node:fs/promises'

/** A file as MCAP's library reads it. Throws, in one sentence, where there is none. */
export async function openReadable(
  path: string,
): Promise<McapTypes.IReadable & { readonly close: () => Promise<void> }> {
  const file = await open(path).catch((cause: unknown) => {
    throw new Error(`There is no file "${path}" that can be read.`, { cause })
  })
  return {
    size: async () => BigInt((await file.stat()).size),
    read: async (offset, size) => {
      const bytes = new Uint8Array(Number(size))
      const { bytesRead } = await file.read(bytes, 0, bytes.length, Number(offset))
      return bytes.subarray(0, bytesRead)
    },
    close: () => file.close(),
  }
}

/**
 * Writes a file as MCAP's library wants it. What was written stays unless `write` fails; then the
 * file is removed, since half a file looks like a damaged one.
 */
export async function withFile<Result>(
  path: string,
  write: (writable: IWritable) => Promise<Result>,
): Promise<Result> {
  const file = await open(path, 'w').catch((cause: unknown) => {
    throw new Error(`"${path}" cannot be written.`, { cause })
  })
  let position = 0n
  try {
    return await write({
      position: () => position,
      write: async (bytes) => {
        await file.writeFile(bytes)
        position += BigInt(bytes.length)
      },
    })
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await file.close()
  }
}
