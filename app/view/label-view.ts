import { Vector3, type Camera } from 'three'
import type { Label } from '../core/types.ts'
import type { Seen } from '../store.ts'
import { thingName } from '../words.ts'
import type { Word } from './arrange.ts'
import { degree, pixelsPerDegree, radians, type Size } from './fit.ts'
import { mark } from './tokens.ts'
import { measureWord } from './word-texture.ts'

/** Size of the labels' text in degrees: never less than legible on a screen of few pixels. */
export function textSize(
  { lens, immersive }: Pick<Seen, 'lens' | 'immersive'>,
  size: Size,
): number {
  return lens && !immersive
    ? Math.max(mark.text, mark.leastPixels / pixelsPerDegree(lens, size))
    : mark.text
}

/** What stands at a thing: its name, and for developers how sure the detector is. */
export function textOf(
  label: Label,
  { language, details }: Pick<Seen, 'language' | 'details'>,
): string {
  const name = thingName(language, label.label)
  return details ? `${name} ${Math.round(label.score * 100)} %` : name
}

/** Width and height of the detector's box in degrees, or null where there is no picture it belongs to. */
export function boxOf({ box }: Label, { lens, details, immersive }: Seen): [number, number] | null {
  if (!details || immersive || !lens) return null
  const high = (2 * Math.tan(radians(lens.fov / 2))) / degree
  return [box[2] * high * (lens.width / lens.height), box[3] * high]
}

const point = new Vector3()

/** The words of labels as the viewer sees them, in degrees from the middle of the view. */
export function wordsOf(labels: readonly Label[], seen: Seen, camera: Camera, em: number): Word[] {
  return labels.map((label): Word => {
    point.set(...label.at).applyMatrix4(camera.matrixWorldInverse)
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
