import type { Sighting, Thing, WorldEvent } from '../core/world/types.ts'
import type { Ledger } from './ledger.ts'
import { packSighting, thingRow } from './rows.ts'
import type { Picture } from './types.ts'

/** Writes what one picture changed, in one transaction. */
export function writePicture(ledger: Ledger, picture: Picture): void {
  const { time, place, things, sightings, events, unions } = picture
  ledger.together(() => {
    for (const thing of things) putThing(ledger, thing, place)
    noteIds(ledger, things)
    for (const sighting of sightings) putSighting(ledger, sighting)
    for (const event of events) putEvent(ledger, event, place)
    for (const { from, into } of unions) unite(ledger, from, into)
    ledger.run('UPDATE places SET last_seen = max(last_seen, ?) WHERE id = ?', [time, place])
  })
}

/** Writes a thing, new or changed; `noteIds` is to be told of it. */
export function putThing({ run }: Ledger, thing: Thing, place: number): void {
  run(
    `INSERT INTO things VALUES ($id, $place, $label, $x, $y, $z, $source, $state, $motion,
       $sightings, $first, $last, $looked, $detail)
     ON CONFLICT (id) DO UPDATE SET place = $place, label = $label, x = $x, y = $y, z = $z,
       source = $source, state = $state, motion = $motion, sightings = $sightings,
       first_seen = $first, last_seen = $last, last_looked = $looked, detail = $detail`,
    thingRow(thing, place),
  )
}

/** Ids are never given to other things, even when theirs are forgotten. */
export function noteIds({ run }: Ledger, things: readonly Thing[]): void {
  if (things.length === 0) return
  const next = things.reduce((most, { id }) => Math.max(most, id), 0) + 1
  run(`UPDATE settings SET value = max(value, ?) WHERE key = 'next-thing'`, [next])
}

/** Writes a sighting of a known thing; the same one only once. */
export function putSighting({ run }: Ledger, sighting: Sighting): void {
  const { thing, time, label, source } = sighting
  run(
    `INSERT INTO sightings SELECT ?1, ?2, ?3, ?4, ?5
     WHERE EXISTS (SELECT 1 FROM things WHERE id = ?1) ON CONFLICT DO NOTHING`,
    [thing, time, label, source, packSighting(sighting)],
  )
}

/** Writes an event of a known thing; the same one only once. */
export function putEvent({ run }: Ledger, event: WorldEvent, place: number): void {
  const { thing, time, kind, label, from, to, evidence } = event
  run(
    `INSERT INTO events (place, thing, time, kind, label, origin, target, evidence)
     SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 WHERE EXISTS (SELECT 1 FROM things WHERE id = ?2)
       AND NOT EXISTS (SELECT 1 FROM events WHERE thing = ?2 AND time = ?3 AND kind = ?4)`,
    [
      ...[place, thing, time, kind, label],
      ...[from && JSON.stringify(from), to && JSON.stringify(to), JSON.stringify(evidence)],
    ],
  )
}

/** Hands over what is known of one thing to another, and forgets that there were two. */
function unite({ run }: Ledger, from: number, into: number): void {
  const known = 'EXISTS (SELECT 1 FROM things WHERE id = ?2)'
  run(`UPDATE OR IGNORE sightings SET thing = ?2 WHERE thing = ?1 AND ${known}`, [from, into])
  run(`UPDATE events SET thing = ?2 WHERE thing = ?1 AND ${known}`, [from, into])
  run(`UPDATE names SET thing = ?2 WHERE thing = ?1 AND ${known}`, [from, into])
  run('DELETE FROM things WHERE id = ?', [from])
}
