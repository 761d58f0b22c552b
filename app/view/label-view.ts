import { Vector3, type Camera, type Matrix4 } from 'three'
import type { Answer, Label } from '../core/types.ts'
import type { Seen } from '../store.ts'
import { exchangeOf, pointedAt } from '../core/exchange.ts'
import type { Word } from './arrange.ts'
import { degree, pixelsPerDegree, radians, standAt, type Size } from './fit.ts'
import { mark } from './tokens.ts'
import { shownAs, wordingOf } from './wording.ts'
import { measureWord, type Lettering } from './word-texture.ts'

/** Size of the labels' text in degrees: never less than legible on a screen of few pixels. */
export function textSize(
  { lens, immersive, stage }: Pick<Seen, 'lens' | 'immersive' | 'stage'>,
  size: Size,
): number {
  // An emulated headset is worn by a desk: its view is seen on a screen.
  const dense = immersive ? stage?.pixelsPerDegree() : lens && pixelsPerDegree(lens, size)
  return dense ? Math.max(mark.text, mark.leastPixels / dense) : mark.text
}

/** Whether a label is pointed at or the answer is made from the thing that it names. */
export function isAsked(label: Label, seen: Pick<Seen, 'chosen' | 'turn' | 'guiding'>): boolean {
  const answer = exchangeOf(seen.turn)?.answer
  return pointedAt(seen) === label.id || (answer !== undefined && concerns(answer, label))
}

function concerns({ evidence }: Answer, { id, track }: Label): boolean {
  const names = (each: Answer['evidence'][number]) =>
    (each.kind === 'track' && each.id === track) ||
    (each.kind === 'thing' && each.id === id) ||
    (each.kind === 'sighting' && each.thing === id)
  return evidence.some(names)
}

/** Width and height of the detector's box in degrees, or null where there is no picture it belongs to. */
export function boxOf({ box }: Label, { lens, details, immersive }: Seen): [number, number] | null {
  if (!details || immersive || !lens || !box) return null
  const high = (2 * Math.tan(radians(lens.fov / 2))) / degree
  return [box[2] * high * (lens.width / lens.height), box[3] * high]
}

/**
 * From the world to the viewer's frame. Over a picture the viewer stands where it was taken from,
 * which is known before the drawing camera is put there.
 */
export function viewOf(
  { lens, immersive }: Pick<Seen, 'lens' | 'immersive'>,
  camera: Camera,
): Matrix4 {
  return lens && !immersive ? standAt(lens.pose).invert() : camera.matrixWorldInverse
}

const point = new Vector3()

/** Nearer to the viewer's own plane than this, metres, a thing is aside or behind: its word is in nobody's way. */
const beside = 1e-3

/** Half the view that words are chosen for, in parts of a degree's tangent: more than a headset shows. */
const half = Math.tan(radians(60)) / degree

/** A label with its texts and its place in the viewer's frame. */
export type Worded = {
  readonly label: Label
  readonly pointed: boolean
  readonly asked: boolean
  readonly ahead: boolean
  readonly state: Label['state']
  readonly distance: number
  readonly wording: Pick<Lettering, 'text' | 'detail'>
  readonly word: Word
}

/** Labels as the viewer sees them at a moment (ms of the Unix epoch); places in degrees from the middle of the view. */
export function worded(
  labels: readonly Label[],
  seen: Seen,
  camera: Camera,
  { em, now }: { readonly em: number; readonly now: number },
): Worded[] {
  const view = viewOf(seen, camera)
  return labels.map((label): Worded => {
    point.set(...label.at).applyMatrix4(view)
    const distance = point.length()
    const depth = Math.max(-point.z, beside) * degree
    const asked = isAsked(label, seen)
    const wording = wordingOf(label, seen, { asked, distance, now })
    const { width, height } = measureWord(wording)
    const place = { x: point.x / depth, y: point.y / depth }
    const word = { id: label.id, ...place, width: width * em, height: height * em }
    const ahead = Math.max(Math.abs(place.x), Math.abs(place.y)) < half
    const pointed = pointedAt(seen) === label.id
    return { label, pointed, asked, ahead, state: shownAs(label, now), distance, wording, word }
  })
}
