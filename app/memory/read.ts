import type { Sighting, WorldEvent } from '../core/world/types.ts'
import type { Ledger } from './ledger.ts'
import { eventJson, placeOf, sightingOf, thingJson } from './rows.ts'
import type { Found, KeptPlace, Loaded, Place } from './types.ts'

const mostFound = 50
const mostEvents = 200

/** The place of this key, begun at `time` where it is new, with its things. */
export function loadPlace(ledger: Ledger, key: string, time: number): Loaded {
  const { all, number, parsed, run } = ledger
  const find = () => all('SELECT * FROM places WHERE key = ?', [key])[0]
  if (!find())
    run('INSERT INTO places (key, first_seen, last_seen) VALUES (?1, ?2, ?2)', [key, time])
  const row = find()
  if (!row) throw new Error('The place that was just written is not there.')
  const place = placeOf(row)
  return {
    place,
    things: parsed(`SELECT ${thingJson} FROM things WHERE place = ? ORDER BY id`, [place.id]),
    nextThing: number(`SELECT value FROM settings WHERE key = 'next-thing'`),
  }
}

export const allPlaces = ({ all }: Ledger): Place[] =>
  all('SELECT * FROM places ORDER BY last_seen DESC').map(placeOf)

/** A place is told by the classes that were seen there most, and by nobody who was there. */
export const tellPlaces = (ledger: Ledger): KeptPlace[] =>
  allPlaces(ledger).map((place) => ({
    ...place,
    things: ledger.number('SELECT count(*) FROM things WHERE place = ?', [place.id]),
    labels: ledger
      .all(
        `SELECT label FROM things WHERE place = ? AND motion = 'static' AND label <> 'person'
         GROUP BY label ORDER BY sum(sightings) DESC, label LIMIT 3`,
        [place.id],
      )
      .map(({ label }) => label as string),
  }))

export const recentThings = ({ parsed }: Ledger, limit: number, skip: number): Found[] =>
  parsed(`SELECT ${thingJson} FROM things ORDER BY last_seen DESC, id LIMIT ? OFFSET ?`, [
    ...[limit, skip],
  ])

/** Things with a text in which a word begins with each word of one of these; last seen first. */
export function searchThings({ parsed }: Ledger, words: readonly string[]): Found[] {
  const query = queryOf(words)
  if (query === '') return []
  return parsed(
    `SELECT ${thingJson} FROM things
     WHERE id IN (
       SELECT id FROM things
       WHERE id IN (SELECT thing FROM words JOIN texts ON texts.id = words.rowid WHERE words MATCH ?)
       ORDER BY last_seen DESC, id LIMIT ${mostFound})
     ORDER BY last_seen DESC, id`,
    [query],
  )
}

/** In FTS5's own query language everything between quotes is a word, and only quotes are special. */
export function queryOf(words: readonly string[]): string {
  const phrases = words.map((text) =>
    (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => `"${word}"*`).join(' '),
  )
  return phrases
    .filter((phrase) => phrase !== '')
    .map((phrase) => `(${phrase})`)
    .join(' OR ')
}

export const eventsSince = ({ parsed }: Ledger, time: number, place: number | null): WorldEvent[] =>
  parsed<WorldEvent>(
    `SELECT ${eventJson} FROM events WHERE time > ?1 AND (?2 IS NULL OR place = ?2)
     ORDER BY time DESC, id DESC LIMIT ${mostEvents}`,
    [time, place],
  ).reverse()

export const lastSightings = ({ all }: Ledger, thing: number, limit: number): Sighting[] =>
  all('SELECT * FROM sightings WHERE thing = ? ORDER BY time DESC LIMIT ?', [thing, limit]).map(
    sightingOf,
  )
