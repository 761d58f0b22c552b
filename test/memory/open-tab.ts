import { createFileLog } from '../../app/memory/file-log.ts'
import { openFile, type Hands } from '../../app/memory/open-file.ts'
import { createShelf } from '../../app/memory/shelf.ts'
import type { Memory } from '../../app/memory/types.ts'
import type { FakeOpfs } from './fake-opfs.ts'
import { openSqlite } from './open-sqlite.ts'

/** Noon of a day in 2026. */
export const noon: number = Date.UTC(2026, 10, 25, 12)

/** Opens the memory as a tab does, over a file system in memory. */
export async function openTab(opfs: FakeOpfs, hands: Partial<Hands> = {}): Promise<Memory> {
  const log = createFileLog()
  const opened = await openFile({
    sqlite: await openSqlite(opfs, log.error),
    foundNoRoom: log.foundNoRoom,
    root: () => Promise.resolve(opfs.root as unknown as FileSystemDirectoryHandle),
    hold: () => Promise.resolve(() => undefined),
    wait: () => Promise.resolve(),
    later: (steps) => {
      while (!steps.next().done);
    },
    now: () => noon,
    ...hands,
  })
  return createShelf(opened)
}
