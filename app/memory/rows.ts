import type { SqlValue } from '@sqlite.org/sqlite-wasm'
import { unitBox } from '../../models/box.ts'
import type { DistanceSource, Sighting, Thing, WorldEvent } from '../core/world/types.ts'
import type { WorldPoint } from '../core/types.ts'
import type { Found, Place } from './types.ts'

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

export const thingOf = (row: Row): Found => ({
  ...(JSON.parse(text(row, 'detail')) as Detail),
  id: Number(row['id']),
  place: Number(row['place']),
  label: text(row, 'label'),
  at: [Number(row['x']), Number(row['y']), Number(row['z'])],
  source: row['source'] as DistanceSource,
  state: row['state'] as Thing['state'],
  motion: row['motion'] as Thing['motion'],
  sightings: Number(row['sightings']),
  firstSeen: Number(row['first_seen']),
  lastSeen: Number(row['last_seen']),
  lastLooked: Number(row['last_looked']),
})

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

const point = (json: SqlValue | undefined) =>
  typeof json === 'string' ? (JSON.parse(json) as WorldPoint) : null

export const eventOf = (row: Row): WorldEvent => ({
  kind: row['kind'] as WorldEvent['kind'],
  time: Number(row['time']),
  thing: Number(row['thing']),
  label: text(row, 'label'),
  from: point(row['origin']),
  to: point(row['target']),
  evidence: JSON.parse(text(row, 'evidence')) as number[],
})

export const placeOf = (row: Row): Place => ({
  id: Number(row['id']),
  key: text(row, 'key'),
  firstSeen: Number(row['first_seen']),
  lastSeen: Number(row['last_seen']),
  keepDays: row['keep_days'] === null ? null : Number(row['keep_days']),
})
