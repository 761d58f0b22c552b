import { Matrix4, Vector3 } from 'three'
import type { Pose } from '../../../models/types.ts'
import type { WorldPoint } from '../types.ts'

/**
 * A point of the world as the listener hears it: metres, right, up and backwards of the head. Where
 * no pose is known the world is the listener's own frame already. What is nearer than `nearest`
 * keeps its direction: a voice within the head says nothing about where.
 */
export function toward(at: WorldPoint, head: Pose | null): WorldPoint {
  const point = new Vector3(...at)
  if (head) point.applyMatrix4(new Matrix4().fromArray(head).invert())
  // Squares of less would be lost.
  if (point.length() < 1e-9) return [0, 0, -nearest]
  return point.setLength(Math.max(nearest, point.length())).toArray()
}

/** Metres. */
const nearest = 0.5
