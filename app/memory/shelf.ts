import { exportAll } from './export.ts'
import { findPassages, passagesToEmbed, putMeanings } from './passages.ts'
import { findReadings, documentTitles, putDocument, putReadings } from './texts.ts'
import {
  forgetAll,
  forgetDocument,
  forgetPlace,
  forgetSince,
  forgetThing,
  forgetTold,
  leaveNoBytes,
} from './forget.ts'
import { importAll, readExported } from './import.ts'
import type { Ledger } from './ledger.ts'
import { MemoryError } from './memory-error.ts'
import { allPlaces, eventsSince, lastSightings, loadPlace, recentThings, searchThings, tellPlaces } from './read.ts' // prettier-ignore
import { forgetOld, keepDays, setKeepDays } from './retain.ts'
import { allNames, allTimers, findNotes, putName, putNote, putTimer } from './told.ts'
import type { Keeping, Memory } from './types.ts'
import { writePicture } from './write.ts'

/** An open file, and what is to be done with what stands beside it. */
export type Opened = {
  readonly ledger: Ledger
  readonly keeping: Keeping
  readonly aside: () => Promise<readonly string[]>
  /** Takes away the files that were put aside. */
  readonly clearAside: () => Promise<void>
  /** Whether the last failure of its files was that no room is left. */
  readonly foundNoRoom: () => boolean
  /** Gives the file back to other tabs. */
  readonly release: () => void
}

/** The memory over an open file. Every deed is one transaction, and fails with a `MemoryError`. */
export function createShelf(opened: Opened): Memory {
  const { ledger, keeping, aside, clearAside, foundNoRoom, release } = opened
  let room: 'enough' | 'full' = 'enough'
  const doing = async <Result>(work: () => Result | Promise<Result>): Promise<Result> => {
    try {
      return await work()
    } catch (error) {
      const failure = memoryErrorOf(error, foundNoRoom)
      if (failure instanceof MemoryError && failure.reason === 'full') room = 'full'
      throw failure
    }
  }
  const { number } = ledger
  return {
    remember: (picture) =>
      doing(() => {
        writePicture(ledger, picture)
        room = 'enough'
      }),
    load: (key, time) => doing(() => loadPlace(ledger, key, time)),
    placeKeys: () => doing(() => allPlaces(ledger).map(({ key }) => key)),
    recent: (limit, skip) => doing(() => recentThings(ledger, limit, skip)),
    search: (words) => doing(() => searchThings(ledger, words)),
    eventsSince: (time, place) => doing(() => eventsSince(ledger, time, place)),
    lastSightings: (thing, limit) => doing(() => lastSightings(ledger, thing, limit)),
    keepReadings: (readings) => doing(() => ledger.together(() => putReadings(ledger, readings))),
    readings: (words, limit) => doing(() => findReadings(ledger, words, limit)),
    keepDocument: (document) => doing(() => ledger.together(() => putDocument(ledger, document))),
    documents: () => doing(() => documentTitles(ledger)),
    passages: (words, meaning, limit) => doing(() => findPassages(ledger, words, meaning, limit)),
    passagesToEmbed: (network, limit) => doing(() => passagesToEmbed(ledger, network, limit)),
    keepMeanings: (meanings) => doing(() => ledger.together(() => putMeanings(ledger, meanings))),
    forgetDocument: (title) => doing(() => forgetDocument(ledger, title)),
    keepNote: (note) => doing(() => ledger.together(() => putNote(ledger, note))),
    notes: (words, limit) => doing(() => findNotes(ledger, words, limit)),
    forgetNotes: (ids) => doing(() => forgetTold(ledger, 'notes', ids)),
    keepName: (name) => doing(() => ledger.together(() => putName(ledger, name))),
    names: () => doing(() => allNames(ledger)),
    forgetName: (id) => doing(() => forgetTold(ledger, 'names', [id])),
    keepTimer: (timer) => doing(() => ledger.together(() => putTimer(ledger, timer))),
    timers: () => doing(() => allTimers(ledger)),
    forgetTimer: (id) => doing(() => forgetTold(ledger, 'timers', [id])),
    forgetThing: (thing) => doing(() => forgetThing(ledger, thing)),
    forgetPlace: (place) => doing(() => forgetPlace(ledger, place)),
    forgetSince: (time) => doing(() => forgetSince(ledger, time)),
    forgetAll: () =>
      doing(async () => {
        forgetAll(ledger)
        await clearAside()
      }),
    keepFor: (place, days, now) =>
      doing(() => {
        setKeepDays(ledger, place, days)
        if (forgetOld(ledger, now)) leaveNoBytes(ledger)
      }),
    export: (now) => doing(() => exportAll(ledger, now)),
    import: (file) => doing(async () => importAll(ledger, await readExported(file))),
    status: () =>
      doing(async () => ({
        keeping,
        room,
        aside: await aside(),
        things: number('SELECT count(*) FROM things'),
        sightings: number('SELECT coalesce(sum(sightings), 0) FROM things'),
        bytes: number('PRAGMA page_count') * number('PRAGMA page_size'),
        keepDays: keepDays(ledger),
        places: tellPlaces(ledger),
      })),
    close: () =>
      doing(() => {
        ledger.close()
        release()
      }),
  }
}

// Result codes of SQLite, see sqlite.org/rescode.html; the lower byte says the kind.
const readOnly = 8
const ioError = 10
const full = 13

/** What an error of SQLite means for the person; anything else stays what it is. */
function memoryErrorOf(error: unknown, foundNoRoom: () => boolean): unknown {
  const { resultCode } = error as { readonly resultCode?: number }
  if (error instanceof MemoryError || resultCode === undefined) return error
  const { message } = error as Error
  const kind = resultCode & 0xff
  if (kind === readOnly) return new MemoryError('frozen', message, error)
  if (kind === full) return new MemoryError('full', message, error)
  // The browser refuses to write beyond its quota; to SQLite that is an input/output error too.
  if (kind === ioError)
    return new MemoryError(foundNoRoom() ? 'full' : 'unwritable', message, error)
  return error
}
