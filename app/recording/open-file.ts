import { openDiskFile } from './disk-file.ts'
import type { OpenFile } from './recorder.ts'

/** As far as TypeScript does not know it yet; Chrome and Edge have it. */
type Picker = (wish: {
  readonly suggestedName: string
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[]
}) => Promise<FileSystemFileHandle>

const type = 'application/octet-stream'

/**
 * Where a recording is kept: in a file that the person chooses, written while it is recorded, or,
 * where the browser has no such files, in its memory until it is done and downloaded.
 */
export async function openFile(name: string): Promise<OpenFile> {
  const { showSaveFilePicker: pick } = globalThis as { showSaveFilePicker?: Picker }
  if (!pick) return inMemory(name)
  const wish = { suggestedName: name, types: [{ accept: { [type]: ['.mcap'] } }] }
  const handle = await pick(wish).catch((error: unknown) => {
    // Within another page no file may be chosen, but downloaded.
    if (error instanceof DOMException && error.name === 'SecurityError') return null
    throw error
  })
  return handle ? openDiskFile(handle) : inMemory(name)
}

function inMemory(name: string): OpenFile {
  // Blobs, since browsers move large ones to the disk by themselves.
  const parts: Blob[] = []
  let position = 0n
  return {
    place: 'memory',
    position: () => position,
    write: async (bytes) => {
      parts.push(new Blob([bytes.slice()]))
      position += BigInt(bytes.length)
    },
    close: async () => download(new Blob(parts, { type }), name),
  }
}

/** How long a download may take to begin, ms. */
const patience = 60_000

function download(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), patience)
}
