import { Vector3, type Camera } from 'three'
import type { Seen } from '../store.ts'
import { radians } from './fit.ts'
import { leadTo, type Field, type Lead } from './lead.ts'
import { approach, walk } from './motion.ts'
import { field, times } from './tokens.ts'

/**
 * A label that leads to its thing: how much of it is arrow (0 a ring at the thing, 1 an arrow at the
 * edge of the field), where it then stands in the world, and which way it points, as a unit vector.
 */
export type Leading = {
  readonly lead: Lead
  readonly field: Field
  readonly at: Vector3
  arrow: number
  right: number
  up: number
}

export const beginLeading = (): Leading => ({
  lead: { x: 1, y: 0, angle: 0, inside: true },
  field: { right: 1, up: 1 },
  ...{ at: new Vector3(), arrow: 0, right: 1, up: 0 },
})

/**
 * The field within which an arrow may stand: in a headset what eyes reach at ease, or less where the
 * display is smaller; over a picture, the picture. Writes into `into`.
 */
export function fieldOf(
  into: Field,
  { lens, immersive, stage }: Pick<Seen, 'lens' | 'immersive' | 'stage'>,
  { projectionMatrix: { elements } }: Camera,
): void {
  if (!immersive && lens) {
    into.up = Math.tan(radians(lens.fov / 2)) * field.ofPicture
    into.right = (into.up * lens.width) / lens.height
    return
  }
  const [right, up] = [1 / elements[0], 1 / elements[5]]
  const display = stage?.display
  const most = display ? up * display.part : up
  into.up = Math.min(Math.tan(radians(field.up)), most * field.ofDisplay)
  into.right = Math.min(
    Math.tan(radians(field.right)),
    (display ? most * display.aspect : right) * field.ofDisplay,
  )
}

const way = new Vector3()
/** Metres from the eyes at which an arrow stands at least: nearer it could not be looked at with both. */
const nearest = 0.6
const farthest = 4

/**
 * Moves the arrow that leads to `target` (metres in the world) on by `step` seconds, or at once where
 * motion is not wanted. Says whether it is at rest. Allocates nothing.
 */
export function moveLeading(
  leading: Leading,
  target: Vector3,
  camera: Camera,
  step: number,
  still: boolean,
): boolean {
  const { lead, at } = leading
  way.copy(target).applyMatrix4(camera.matrixWorldInverse)
  const distance = Math.min(farthest, Math.max(nearest, way.length()))
  leadTo(lead, way.x, way.y, way.z, leading.field)
  const aim = lead.inside ? 0 : 1
  leading.arrow = walk(leading.arrow, aim, step, still ? 0 : times.fade / 1000)
  const glide = still || leading.arrow === 0 ? 0 : times.glide / 1000
  leading.right = approach(leading.right, Math.cos(lead.angle), step, glide)
  leading.up = approach(leading.up, Math.sin(lead.angle), step, glide)
  const length = Math.hypot(leading.right, leading.up)
  const settled =
    Math.abs(leading.right - Math.cos(lead.angle)) + Math.abs(leading.up - Math.sin(lead.angle))
  if (lead.inside) {
    at.copy(target)
  } else {
    // On the edge in the direction that it points now, so that it goes round and never across.
    const [x, y] = length > 1e-6 ? [leading.right / length, leading.up / length] : [1, 0]
    const reach = 1 / Math.hypot(x / leading.field.right, y / leading.field.up)
    at.set(x * reach, y * reach, -1)
      .setLength(distance)
      .applyMatrix4(camera.matrixWorld)
  }
  return leading.arrow === aim && settled < 1e-3
}
