import { safeParse } from 'valibot'
import { type Exported, exportedSchema, exportVersion } from './exported.ts'
import type { Ledger } from './ledger.ts'
import { MemoryError } from './memory-error.ts'
import { loadPlace } from './read.ts'
import { keepDays, setKeepDays } from './retain.ts'
import type { Imported } from './types.ts'
import { putDocument, putReadings } from './texts.ts'
import { putName, putNote, putTimer } from './told.ts'
import { noteIds, putEvent, putSighting, putThing } from './write.ts'

/** A text of more bytes than this cannot be read at once in every browser. */
const mostBytes = 500_000_000

/** Reads an exported file. Throws a `MemoryError` that says what is wrong with it. */
export async function readExported(file: Blob): Promise<Exported> {
  if (file.size > mostBytes) throw new MemoryError('huge', `The file has ${file.size} bytes.`)
  const found = parse(await file.text())
  const field = (name: string): unknown =>
    typeof found === 'object' && found !== null ? Reflect.get(found, name) : null
  if (field('format') !== 'sightline-memory')
    throw new MemoryError('foreign', 'The file does not say that it is a memory of Sightline.')
  const version = field('version')
  if (typeof version === 'number' && version > exportVersion)
    throw new MemoryError('newer', `The file has version ${version}.`)
  const checked = safeParse(exportedSchema, found, { abortEarly: true })
  if (!checked.success) throw new MemoryError('damaged', checked.issues[0].message)
  const exported = checked.output as Exported
  const places = new Set(exported.places.map(({ id }) => id))
  const things = new Set(exported.things.map(({ id }) => id))
  const whole =
    exported.things.every(({ place }) => places.has(place)) &&
    exported.sightings.every(({ thing }) => things.has(thing)) &&
    exported.events.every(({ thing, place }) => things.has(thing) && places.has(place)) &&
    [...(exported.readings ?? []), ...(exported.notes ?? []), ...(exported.names ?? [])].every(
      ({ place }) => place === null || places.has(place),
    ) &&
    (exported.names ?? []).every(({ thing }) => thing === null || things.has(thing))
  if (!whole)
    throw new MemoryError('damaged', 'The file names places or things that are not in it.')
  return exported
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new MemoryError('damaged', 'The file is no JSON.', error)
  }
}

/**
 * Adds an exported memory in one transaction. Places are the same when their keys are, things when
 * they were first seen at the same moment in the same place under the same id; of two versions the one
 * seen last stays. Other things get new ids. What is kept longer here or there is kept longer.
 */
export function importAll(ledger: Ledger, exported: Exported): Imported {
  const { all, number, run, together } = ledger
  return together(() => {
    let known = 0
    const places = new Map<number, number>()
    for (const { id, key, firstSeen, lastSeen, keepDays } of exported.places) {
      const { place } = loadPlace(ledger, key, firstSeen)
      places.set(id, place.id)
      run(
        `UPDATE places SET first_seen = min(first_seen, ?2), last_seen = max(last_seen, ?3),
           keep_days = coalesce(keep_days, ?4) WHERE id = ?1`,
        [place.id, firstSeen, lastSeen, keepDays],
      )
    }
    const things = new Map<number, number>()
    for (const thing of exported.things) {
      const place = places.get(thing.place) ?? 0
      const [taken] = all('SELECT * FROM things WHERE id = ?', [thing.id])
      const same = taken?.['place'] === place && taken['first_seen'] === thing.firstSeen
      const id =
        taken && !same ? number(`SELECT value FROM settings WHERE key = 'next-thing'`) : thing.id
      things.set(thing.id, id)
      if (same) known++
      if (!same || Number(taken['last_seen']) <= thing.lastSeen)
        putThing(ledger, { ...thing, id }, place)
      noteIds(ledger, [{ ...thing, id }])
    }
    // Old ones among them are still to be thinned out.
    run(`UPDATE settings SET value = 0 WHERE key = 'thinned'`)
    for (const each of exported.sightings)
      putSighting(ledger, { ...each, thing: things.get(each.thing) ?? 0 })
    for (const each of exported.events)
      putEvent(ledger, { ...each, thing: things.get(each.thing) ?? 0 }, places.get(each.place) ?? 0)
    const placed = <Item extends { readonly place: number | null }>(item: Item) => ({
      ...item,
      place: item.place === null ? null : (places.get(item.place) ?? 0),
    })
    putReadings(ledger, (exported.readings ?? []).map(placed))
    for (const each of exported.notes ?? []) putNote(ledger, placed(each))
    for (const each of exported.names ?? [])
      putName(ledger, {
        ...placed(each),
        thing: each.thing === null ? null : (things.get(each.thing) ?? null),
      })
    for (const each of exported.timers ?? []) putTimer(ledger, each)
    for (const each of exported.documents ?? []) putDocument(ledger, each)
    const days = keepDays(ledger)
    const longer = days === null || exported.keepDays === null ? null : Math.max(days, exported.keepDays) // prettier-ignore
    if (longer !== days) setKeepDays(ledger, null, longer)
    return { places: places.size, things: things.size, known }
  })
}
