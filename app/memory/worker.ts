/** The worker of the memory: all that SQLite does happens here, away from the frames. */
import sqliteInit from '@sqlite.org/sqlite-wasm'
import { answer, type Port } from '../../models/port.ts'
import type { Deed } from './open-memory.ts'
import { createFileLog } from './file-log.ts'
import { hold } from './hold.ts'
import { openFile } from './open-file.ts'
import { createShelf } from './shelf.ts'
import type { Memory } from './types.ts'

const log = createFileLog()
// Their helper workers would be started at once; opfs-sahpool needs none.
const disable = { vfs: { opfs: true, 'opfs-wl': true } }
Object.assign(self, { sqlite3ApiConfig: { disable, error: log.error } })

const opening = open()
opening.catch(() => undefined) // told to whoever asks

answer<Deed, unknown, never>(self as unknown as Port, async ({ name, args }) => {
  const memory = await opening
  return (memory[name] as (...args: unknown[]) => Promise<unknown>)(...args)
})

async function open(): Promise<Memory> {
  const opened = await openFile({
    sqlite: await sqliteInit(),
    foundNoRoom: log.foundNoRoom,
    root: () => navigator.storage.getDirectory(),
    hold: () => hold(navigator.locks, AbortSignal.timeout(patience)),
    wait: () => new Promise((resolve) => setTimeout(resolve, 250)),
    later,
    now: () => Date.now(),
  })
  return createShelf(opened)
}

/** A step at a time: what was asked meanwhile has its turn between them. */
function later(steps: Iterator<void>): void {
  setTimeout(() => {
    if (!steps.next().done) later(steps)
  })
}

/** How long a tab that is just being closed may still hold the memory, ms. */
const patience = 1500
