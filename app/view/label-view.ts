import { Vector3, type Camera, type Matrix4 } from 'three'
import type { Answer, Label } from '../core/types.ts'
import type { Seen } from '../store.ts'
import { thingName } from '../words.ts'
import type { Word } from './arrange.ts'
import { degree, pixelsPerDegree, radians, standAt, type Size } from './fit.ts'
import { mark } from './tokens.ts'
import { measureWord } from './word-texture.ts'

/** Size of the labels' text in degrees: never less than legible on a screen of few pixels. */
export function textSize(
  { lens, immersive, stage }: Pick<Seen, 'lens' | 'immersive' | 'stage'>,
  size: Size,
): number {
  // An emulated headset is worn by a desk: its view is seen on a screen.
  const dense = immersive ? stage?.pixelsPerDegree() : lens && pixelsPerDegree(lens, size)
  return dense ? Math.max(mark.text, mark.leastPixels / dense) : mark.text
}

/** What stands at a thing: its name, and for developers how sure the detector is. */
export function textOf(
  label: Label,
  { language, details }: Pick<Seen, 'language' | 'details'>,
): string {
  const name = thingName(language, label.label)
  return details ? `${name} ${Math.round(label.score * 100)} %` : name
}

/** Whether an answer points at a label or is made from the thing that it names. */
export function concerns({ evidence, pointAt }: Answer, { id, track }: Label): boolean {
  const names = (each: Answer['evidence'][number]) =>
    each.kind === 'track' ? each.id === track : each.id === id
  return pointAt === id || evidence.some(names)
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

/** The words of labels as the viewer sees them, in degrees from the middle of the view. */
export function wordsOf(labels: readonly Label[], seen: Seen, camera: Camera, em: number): Word[] {
  const view = viewOf(seen, camera)
  return labels.map((label): Word => {
    point.set(...label.at).applyMatrix4(view)
    const depth = -point.z * degree
    const { width, height } = measureWord(textOf(label, seen))
    return {
      id: label.id,
      x: point.x / depth,
      y: point.y / depth,
      width: width * em,
      height: height * em,
    }
  })
}
