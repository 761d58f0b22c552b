import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import type { FileLog } from '../../app/memory/file-log.ts'
import type { FakeOpfs } from './fake-opfs.ts'

const folder = join(import.meta.dirname, '../../node_modules/@sqlite.org/sqlite-wasm/dist')

/**
 * SQLite as the browser gets it, with the same files below it, over a file system in memory. Each call
 * is a new tab.
 */
export async function openSqlite(
  opfs: FakeOpfs,
  error: FileLog['error'] = () => undefined,
): Promise<Sqlite3Static> {
  const nothing = () => undefined
  Object.assign(globalThis, {
    FileSystemHandle: nothing,
    FileSystemDirectoryHandle: nothing,
    FileSystemFileHandle: class {
      createSyncAccessHandle() {
        throw new Error('Only there to be found.')
      }
    },
    sqlite3ApiConfig: {
      disable: { vfs: { opfs: true, 'opfs-wl': true } },
      warn: () => undefined,
      error,
    },
  })
  Object.defineProperty(globalThis, 'navigator', {
    value: { storage: { getDirectory: () => Promise.resolve(opfs.root) } },
    configurable: true,
  })
  const { default: init } = (await import(join(folder, 'index.mjs'))) as {
    readonly default: (options: object) => Promise<Sqlite3Static>
  }
  return init({ wasmBinary: await readFile(join(folder, 'sqlite3.wasm')) })
}
