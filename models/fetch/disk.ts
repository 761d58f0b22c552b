import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Disk, Measure } from './obtain.ts'

/** The files below `folder`. A file is written beside its place and then moved, so never seen half. */
export function openDisk(folder: string): Disk {
  return {
    measure: (file) => measure(join(folder, file)),
    write: async (file, bytes, signal) => {
      const path = join(folder, file)
      // The process number keeps two runs at once apart, and tells whose leavings may go.
      const part = `${path}.${process.pid}.part`
      await mkdir(dirname(path), { recursive: true })
      await removeLeavings(path)
      try {
        await writeFile(part, bytes, { signal, flush: true })
        await rename(part, path)
      } catch (error) {
        await rm(part, { force: true })
        throw error
      }
    },
  }
}

/** Length and SHA-256 of the file at `path`; null where there is none. */
export async function measure(path: string): Promise<Measure | null> {
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
      hash.update(piece)
      bytes += piece.length
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** Removes what runs that were killed had begun to write for `path`. */
async function removeLeavings(path: string): Promise<void> {
  for (const name of await readdir(dirname(path))) {
    const [, writer] = /\.(\d+)\.part$/.exec(name) ?? []
    if (!writer || !name.startsWith(`${basename(path)}.`) || isRunning(Number(writer))) continue
    await rm(join(dirname(path), name), { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // EPERM: it runs, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
