import * as v from 'valibot'
import { type CameraState, cameraStates } from '../camera/camera-state.ts'
import { type ProfileName, profiles } from '../profiles.ts'
import type { HomeLight, Place } from '../thing.ts'
import type { Hand } from '../wearer.ts'
import type { Deed } from '../world/deed.ts'

/** Where the head is at a time: the middle between the eyes. */
export type HeadKey = {
  readonly at: number
  readonly position: Place
  readonly yaw: number
  readonly pitch: number
}
/** Where the wrist of a hand is at a time, and how far it pinches, 0..1. */
export type HandKey = {
  readonly at: number
  readonly side: Hand['side']
  readonly position: Place
  readonly pinch: number
}
export type TimedDeed = Deed & { readonly at: number }
/** How the camera is from a time on. */
export type CameraKey = { readonly at: number; readonly state: CameraState }

/**
 * What happens in a session, as data. Times in seconds from its start, metres in the home, angles in
 * degrees: yaw 0 looks to the north (-z) and turns to the left, pitch looks up.
 */
export type Script = {
  readonly seed: number
  readonly seconds: number
  readonly time: HomeLight['time']
  readonly profile: ProfileName
  /** Where there is nothing, `takeTour` fills in a walk through the rooms. */
  readonly head: readonly HeadKey[]
  readonly deeds: readonly TimedDeed[]
  /** A hand is seen from its first entry to its last. */
  readonly hands: readonly HandKey[]
  /** When the headset does not know where it is. */
  readonly tracking: readonly { readonly from: number; readonly to: number }[]
  /** By how much the headset is mistaken from then on, moved and turned about the head. */
  readonly jumps: readonly { readonly at: number; readonly metres: Place; readonly yaw: number }[]
  /** Failures of the camera; acted on where the app runs, not where a walk is rendered to a file. */
  readonly camera: readonly CameraKey[]
}

const finite = v.pipe(v.number(), v.finite())
const part = v.pipe(finite, v.minValue(0), v.maxValue(1))
const at = v.pipe(finite, v.minValue(0))
const id = v.string()
const place = v.pipe(v.strictTuple([finite, finite, finite]), v.readonly())
const list = <Item extends v.GenericSchema>(item: Item) =>
  v.optional(v.pipe(v.array(item), v.readonly()), [])

const head = v.strictObject({ at, position: place, yaw: finite, pitch: v.optional(finite, 0) })
const hand = v.strictObject({
  ...{ at, side: v.picklist(['left', 'right']), position: place, pinch: v.optional(part, 0) },
})
const deed = v.variant('kind', [
  v.strictObject({
    ...{ at, kind: v.literal('move'), id, position: place },
    ...{ yaw: v.optional(finite), on: v.nullish(v.string()) },
  }),
  v.strictObject({ at, kind: v.picklist(['hide', 'show', 'take']), id }),
  v.strictObject({ at, kind: v.literal('open'), id, part }),
])

const schema: v.GenericSchema<unknown, Script> = v.strictObject({
  seed: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  seconds: v.pipe(finite, v.gtValue(0)),
  time: v.optional(v.picklist(['day', 'evening']), 'day'),
  profile: v.optional(v.picklist(Object.keys(profiles) as ProfileName[]), 'ideal'),
  head: list(head),
  deeds: list(deed),
  hands: list(hand),
  tracking: list(v.strictObject({ from: at, to: at })),
  jumps: list(v.strictObject({ at, metres: place, yaw: v.optional(finite, 0) })),
  camera: list(v.strictObject({ at, state: v.picklist(cameraStates) })),
})

/** A script that is not one; the sentence names the first field that is wrong, and so does `field`. */
export class ScriptError extends Error {
  readonly field: string | null
  constructor(message: string, field: string | null, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ScriptError'
    this.field = field
  }
}

/** Reads a script and puts its lists into the order of time. Throws `ScriptError`. */
export function parseScript(json: unknown): Script {
  const read = v.safeParse(schema, json)
  if (!read.success) {
    const [issue] = read.issues
    throw new ScriptError(sentenceOf(issue), v.getDotPath(issue))
  }
  const { head, deeds, hands, jumps, camera, ...rest } = read.output
  const lists = { head: inOrder(head), deeds: inOrder(deeds), hands: inOrder(hands) }
  return { ...rest, ...lists, jumps: inOrder(jumps), camera: inOrder(camera) }
}

function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  const field = path === null ? 'The script' : `The script's "${path}"`
  if (issue.received === 'undefined') return `${field} is missing.`
  if (issue.expected === 'never') return `${field} is no field of a script.`
  const wanted = issue.expected ?? issue.type.replace('_', ' ')
  return `${field} should be ${wanted}, not ${issue.received}.`
}

const inOrder = <Timed extends { readonly at: number }>(items: readonly Timed[]): Timed[] =>
  [...items].sort((a, b) => a.at - b.at)
