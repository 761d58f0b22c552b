import type { SqlValue } from '@sqlite.org/sqlite-wasm'
import { unitBox } from '../../models/box.ts'
import type { DistanceSource, Sighting, Thing } from '../core/world/types.ts'
import type { Place } from './types.ts'

/** A row as SQLite gives it. */
export type Row = Readonly<Record<string, SqlValue>>

const text = (row: Row, name: string) => row[name] as string

/** What of a thing needs no column of its own. */
type Detail = Pick<Thing, 'belief' | 'covariance' | 'extent' | 'velocity'>

/** The values of a thing, by the names of its columns. */
export const thingRow = (thing: Thing, place: number): Record<string, SqlValue> => {
  const { belief, covariance, extent, velocity } = thing
  const [x, y, z] = thing.at
  return {
    ...{ $id: thing.id, $place: place, $label: thing.label, $x: x, $y: y, $z: z },
    ...{ $source: thing.source, $state: thing.state, $motion: thing.motion },
    ...{ $sightings: thing.sightings, $first: thing.firstSeen, $last: thing.lastSeen },
    $looked: thing.lastLooked,
    $detail: JSON.stringify({ belief, covariance, extent, velocity } satisfies Detail),
  }
}

/**
 * A whole thing as JSON text, made by SQLite: a cell a row in place of fourteen is read five times as
 * fast. Doubles are written with the 17 digits that tell them apart.
 */
export const thingJson = `json_set(detail, '$.id', id, '$.place', place, '$.label', label,
  '$.at', json_array(x, y, z), '$.source', source, '$.state', state, '$.motion', motion,
  '$.sightings', sightings, '$.firstSeen', first_seen, '$.lastSeen', last_seen,
  '$.lastLooked', last_looked)`

/** Fourteen numbers to seven digits each: a tenth of a millimetre at a kilometre, at half the bytes. */
export const packSighting = ({ score, box, at, covariance }: Sighting): Uint8Array =>
  new Uint8Array(new Float32Array([score, ...box, ...at, ...covariance]).buffer)

export const sightingOf = (row: Row): Sighting => {
  // A copy, since the bytes that SQLite gives begin anywhere.
  const bytes = (row['numbers'] as Uint8Array).slice()
  const [score = 0, ...rest] = new Float32Array(bytes.buffer)
  const [left = 0, top = 0, width = 0, height = 0, x = 0, y = 0, z = 0, ...spread] = rest
  const [xx = 0, xy = 0, xz = 0, yy = 0, yz = 0, zz = 0] = spread
  return {
    thing: Number(row['thing']),
    time: Number(row['time']),
    label: text(row, 'label'),
    source: row['source'] as DistanceSource,
    score,
    box: unitBox(left, top, width, height),
    at: [x, y, z],
    covariance: [xx, xy, xz, yy, yz, zz],
  }
}

/** An event as JSON text, made by SQLite. */
export const eventJson = `json_object('kind', kind, 'time', time, 'thing', thing, 'label', label,
  'from', json(origin), 'to', json(target), 'evidence', json(evidence))`

export const placeOf = (row: Row): Place => ({
  id: Number(row['id']),
  key: text(row, 'key'),
  firstSeen: Number(row['first_seen']),
  lastSeen: Number(row['last_seen']),
  keepDays: row['keep_days'] === null ? null : Number(row['keep_days']),
})
