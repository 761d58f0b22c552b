import type { OpenFile } from './recorder.ts'

/** Less than this is not worth being made safe by itself, bytes. */
const least = 8 << 20

/**
 * Writes into a file that the person chose. What is written there lies beside the file until it is
 * closed, and is lost where writing fails. So it is closed and opened again whenever it has grown by a
 * quarter, and what came since is kept: where no room is left, it is written once more, without what
 * did not fit. `write` rejects with what the disk said; all that was written before is in the file then.
 */
export async function openDiskFile(
  handle: Pick<FileSystemFileHandle, 'createWritable'>,
  atLeast: number = least,
): Promise<OpenFile> {
  let stream: FileSystemWritableFileStream | null = await handle.createWritable()
  /** Bytes that the closed file holds, and the parts since. */
  let safe = 0
  let parts: Blob[] = []
  let position = 0n

  const reopen = async () => {
    const opened = await handle.createWritable({ keepExistingData: true })
    await opened.seek(safe)
    return opened
  }
  const close = async () => {
    await stream?.close()
    stream = null
    safe = Number(position)
    parts = []
  }
  /** The room of the stream that failed is free again; if others took it, less is tried. */
  const rescue = async () => {
    stream = null
    for (; parts.length > 0; parts = parts.slice(0, parts.length >> 1)) {
      try {
        const again = await reopen()
        for (const part of parts) await again.write(part)
        await again.close()
        parts = []
        return
      } catch {
        // Told by what failed first.
      }
    }
  }
  /** One after the other: closing waits for what is being written. */
  let line = Promise.resolve()
  const queue = (work: () => Promise<void>) => {
    const done = line.then(work).catch(async (error: unknown) => {
      await rescue()
      throw error
    })
    line = done.catch(() => undefined)
    return done
  }
  return {
    place: 'disk',
    position: () => position,
    write: (bytes) =>
      queue(async () => {
        if (!stream) throw new Error('The file is closed.')
        const part = new Blob([bytes.slice()]) // its buffer is filled anew
        await stream.write(part)
        parts.push(part)
        position += BigInt(bytes.length)
        const grown = Number(position) - safe
        if (grown < Math.max(atLeast, safe / 4)) return
        await close()
        stream = await reopen()
      }),
    close: () => queue(close),
  }
}
