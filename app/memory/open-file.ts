import type { Database, SAHPoolUtil, Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import { createLedger, type Ledger } from './ledger.ts'
import { migrate, prepare } from './migrate.ts'
import { clearAside, fileName, folderName, listAside, putAside, saveOrphans, walName } from './private-files.ts' // prettier-ignore
import { leaveNoBytes } from './forget.ts'
import { forgetOld, thinOut } from './retain.ts'
import type { Opened } from './shelf.ts'
import type { Keeping } from './types.ts'

/** What opening needs of the world. */
export type Hands = {
  readonly sqlite: Sqlite3Static
  /** Whether the last failure of SQLite's files was that no room is left. */
  readonly foundNoRoom: () => boolean
  /** The origin private file system; rejects where the browser gives none. */
  readonly root: () => Promise<FileSystemDirectoryHandle>
  /** Takes the memory for this tab and gives back how to let go; null where another tab holds it. */
  readonly hold: () => Promise<(() => void) | null>
  /** Waits a moment before a further try. */
  readonly wait: () => Promise<void>
  /** Takes a step whenever nobody asks for anything, until there is none left. */
  readonly later: (steps: Iterator<void>) => void
  /** ms of the Unix epoch. */
  readonly now: () => number
}

/** The files of a tab that was just closed are let go a little after it. */
const tries = 8

/**
 * Opens the memory's file; where that cannot be, a memory that ends with the page. A file that is
 * damaged is first put aside under another name, and a new one is begun.
 */
export async function openFile(hands: Hands): Promise<Opened> {
  const { sqlite, now, foundNoRoom } = hands
  const folder = await openFolder(hands)
  if (!folder) return openFleeting(sqlite, 'private')
  const release = await hands.hold()
  if (!release) return openFleeting(sqlite, 'other-tab')
  const name = (suffix: string) => {
    const moment = new Date(now()).toISOString().replaceAll(/[:.]/g, '-')
    return `damaged-${moment}${suffix}.sqlite3`
  }
  try {
    await saveOrphans(folder, (index) => name(`-${index}`))
    const pool = await openPool(hands)
    const found = inspect(pool)
    if (found.kind === 'damaged') {
      console.error(found.error)
      await putAsideAll(pool, folder, name(''))
      found.close()
      pool.unlink(walName)
      pool.unlink(fileName)
    }
    const { db, keeping } = found.kind === 'whole' ? found : openWhole(pool)
    const ledger = createLedger(sqlite, db)
    if (keeping.kind === 'kept') hands.later(tidy(ledger, forgetOld(ledger, now()), now()))
    return {
      ...{ ledger, keeping, foundNoRoom },
      release: () => {
        pool.pauseVfs() // else it holds its files until the tab is gone
        release()
      },
      aside: () => listAside(folder),
      clearAside: () => clearAside(folder),
    }
  } catch (error) {
    console.error(error)
    release()
    return openFleeting(sqlite, 'unreadable')
  }
}

/** What needs not be done before the first answer; it ends where the memory is closed before. */
function* tidy(ledger: Ledger, gone: boolean, now: number): Generator<void> {
  yield
  if (gone && ledger.db.isOpen()) leaveNoBytes(ledger)
  for (const step = thinOut(ledger, now); ledger.db.isOpen() && !step.next().done;) yield
}

const openFolder = ({ root }: Hands) =>
  root()
    .then((directory) => directory.getDirectoryHandle(folderName, { create: true }))
    .catch(() => null)

const poolOptions = {
  name: folderName,
  directory: folderName,
  initialCapacity: 4, // database, journal, write-ahead file, and one to spare
  forceReinitIfPreviouslyFailed: true, // young, so not among its types
  preserveOnInitFailure: true, // else a failure deletes all
}

async function openPool({ sqlite, wait }: Hands): Promise<SAHPoolUtil> {
  for (let left = tries; ; left--) {
    try {
      return await sqlite.installOpfsSAHPoolVfs(poolOptions)
    } catch (error) {
      if (left === 0) throw error
      await wait()
    }
  }
}

type Whole = { readonly kind: 'whole'; readonly db: Database; readonly keeping: Keeping }
type Damaged = { readonly kind: 'damaged'; readonly error: unknown; readonly close: () => void }

/** Opens the file and looks whether it is whole. */
function inspect(pool: SAHPoolUtil): Whole | Damaged {
  const db = new pool.OpfsSAHPoolDb(fileName)
  try {
    prepare(db)
    const keeping: Keeping = { kind: migrate(db) === 'newer' ? 'frozen' : 'kept' }
    const said = db.selectValue('PRAGMA quick_check(1)')
    if (said !== 'ok') throw new Error(`The file is damaged: ${JSON.stringify(said)}`)
    return { kind: 'whole', db, keeping }
  } catch (error) {
    return { kind: 'damaged', error, close: () => db.close() }
  }
}

function openWhole(pool: SAHPoolUtil): Whole {
  const opened = inspect(pool)
  if (opened.kind === 'damaged') throw opened.error
  return opened
}

/** Copies the file with what is not yet worked into it, before closing changes anything. */
async function putAsideAll(
  pool: SAHPoolUtil,
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<void> {
  const bytes = (of: string) => pool.exportFile(of) as Uint8Array<ArrayBuffer>
  await putAside(folder, name, bytes(fileName))
  const pending = pool.getFileNames().includes(walName) ? bytes(walName) : null
  if (pending?.length) await putAside(folder, `${name}-wal`, pending)
}

/** A memory that ends with the page. */
function openFleeting(
  sqlite: Sqlite3Static,
  reason: Extract<Keeping, { kind: 'fleeting' }>['reason'],
): Opened {
  const db = new sqlite.oo1.DB(':memory:')
  prepare(db)
  migrate(db)
  return {
    ledger: createLedger(sqlite, db),
    keeping: { kind: 'fleeting', reason },
    aside: () => Promise.resolve([]),
    clearAside: () => Promise.resolve(),
    foundNoRoom: () => false,
    release: () => undefined,
  }
}
