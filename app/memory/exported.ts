import {
  array,
  finite,
  literal,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  string,
  tuple,
  type GenericSchema,
} from 'valibot'
import { colours } from '../core/colour.ts'
import type { Sighting, Thing, WorldEvent } from '../core/world/types.ts'
import type { Document, Name, Note, Place, ReadText, Timer } from './types.ts'

/** The version of the format that is written; files of this and older versions are read. */
export const exportVersion = 3

/**
 * A memory as one JSON file. Times are ms of the Unix epoch, places metres in their place's frame, y up.
 * Version 1 had no readings and no documents, version 2 no notes, names and timers. Numbers of sightings have seven digits, all others are exact. Ids mean something within the file only.
 */
export type Exported = {
  readonly format: 'sightline-memory'
  readonly version: 1 | 2 | 3
  readonly exported: number
  readonly keepDays: number | null
  readonly places: readonly Place[]
  readonly things: readonly (Thing & { readonly place: number })[]
  readonly sightings: readonly Sighting[]
  readonly events: readonly (WorldEvent & { readonly place: number })[]
  readonly readings?: readonly ReadText[]
  readonly documents?: readonly Document[]
  readonly notes?: readonly Note[]
  readonly names?: readonly Name[]
  readonly timers?: readonly Timer[]
}

const real = pipe(number(), finite())
const point = tuple([real, real, real])
const six = tuple([real, real, real, real, real, real])
const source = picklist(['depth', 'surface', 'views', 'size'])

/** What a file has to be like to be taken in. */
export const exportedSchema: GenericSchema<unknown, unknown> = object({
  format: literal('sightline-memory'),
  version: picklist([1, 2, exportVersion]),
  exported: real,
  keepDays: nullable(real),
  places: array(
    object({ id: real, key: string(), firstSeen: real, lastSeen: real, keepDays: nullable(real) }),
  ),
  things: array(
    object({
      ...{ id: real, place: real, label: string(), belief: record(string(), real), at: point },
      ...{ covariance: six, extent: tuple([real, real]), source, velocity: point },
      ...{ state: picklist(['present', 'missing']), motion: picklist(['static', 'moving']) },
      ...{ sightings: real, firstSeen: real, lastSeen: real, lastLooked: real },
    }),
  ),
  sightings: array(
    object({
      ...{ thing: real, time: real, label: string(), score: real, source, at: point },
      ...{ box: tuple([real, real, real, real]), covariance: six },
    }),
  ),
  events: array(
    object({
      ...{ place: real, thing: real, time: real, label: string(), evidence: array(real) },
      kind: picklist(['appeared', 'moved', 'disappeared', 'seen-again']),
      ...{ from: nullable(point), to: nullable(point) },
    }),
  ),
  readings: optional(
    array(
      object({
        ...{ place: nullable(real), firstRead: real, lastRead: real, text: string(), score: real },
        ...{ box: tuple([real, real, real, real]), near: nullable(string()) },
      }),
    ),
  ),
  documents: optional(
    array(
      object({
        ...{ title: string(), added: real },
        passages: array(object({ start: real, text: string() })),
      }),
    ),
  ),
  notes: optional(
    array(object({ text: string(), time: real, place: nullable(real), near: nullable(string()) })),
  ),
  names: optional(
    array(
      object({
        ...{ name: string(), label: string(), time: real },
        ...{ thing: nullable(real), place: nullable(real) },
        prototype: object({
          colours: array(object({ colour: picklist(colours), part: real })),
          ...{ extent: nullable(tuple([real, real])), at: nullable(point) },
        }),
      }),
    ),
  ),
  timers: optional(
    array(object({ kind: picklist(['timer', 'reminder']), time: real, due: real, text: string() })),
  ),
})
