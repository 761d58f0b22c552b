import { orphans } from './pool-header.ts'

/** The folder of the memory on the origin private file system, and where its database keeps its files. */
export const folderName = 'sightline-memory'
const poolName = '.opaque'
/** The database and its write-ahead file, as SQLite calls them. */
export const fileName = '/memory.sqlite3'
export const walName: string = `${fileName}-wal`

type Named = AsyncIterable<[string, FileSystemHandle]>

/** Damaged files stand in the folder itself, plain, so that any SQLite can look into them. */
export async function listAside(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = []
  for await (const [name, { kind }] of folder as unknown as Named)
    if (kind === 'file') names.push(name)
  return names.sort()
}

/** Keeps bytes under a name that no other file has. Rejects where there is no room for them. */
export async function putAside(
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: Blob | Uint8Array<ArrayBuffer>,
): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true })
  const file = await handle.createWritable()
  try {
    await file.write(bytes)
    await file.close()
  } catch (error) {
    await file.abort().catch(() => undefined)
    await folder.removeEntry(name).catch(() => undefined)
    throw error
  }
}

export async function clearAside(folder: FileSystemDirectoryHandle): Promise<void> {
  for (const name of await listAside(folder)) await folder.removeEntry(name)
}

/**
 * Copies aside whatever the pool of SQLite's files would empty when it is opened because its header is
 * damaged. Gives the number of such files.
 */
export async function saveOrphans(
  folder: FileSystemDirectoryHandle,
  nameFor: (index: number) => string,
): Promise<number> {
  const pool = await folder.getDirectoryHandle(poolName, { create: true })
  const found = await orphans(pool as unknown as AsyncIterable<[string, FileSystemFileHandle]>)
  for (const [index, data] of found.entries()) await putAside(folder, nameFor(index), data)
  return found.length
}
