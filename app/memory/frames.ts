import { Matrix3, Matrix4, Vector3 } from 'three'
import type { Pose } from '../../models/types.ts'
import type { WorldPoint } from '../core/types.ts'
import type { Covariance, Sighting, Thing, WorldEvent } from '../core/world/types.ts'

/** Moves things, sightings and events from one frame into another one; both in metres, y up. */
export type Mover = {
  readonly point: (at: WorldPoint) => WorldPoint
  readonly thing: <Each extends Thing>(thing: Each) => Each
  readonly sighting: (sighting: Sighting) => Sighting
  readonly event: (event: WorldEvent) => WorldEvent
}

/** `to` is the rigid transform from the old frame to the new one, column-major. */
export function moverBy(to: Pose): Mover {
  const matrix = new Matrix4().fromArray(to)
  const turn = new Matrix3().setFromMatrix4(matrix)
  const point = (at: WorldPoint): WorldPoint => {
    const { x, y, z } = new Vector3(...at).applyMatrix4(matrix)
    return [x, y, z]
  }
  const way = (by: WorldPoint): WorldPoint => {
    const { x, y, z } = new Vector3(...by).applyMatrix3(turn)
    return [x, y, z]
  }
  return {
    point,
    thing: (thing) => ({
      ...thing,
      at: point(thing.at),
      covariance: turned(thing.covariance, turn),
      velocity: way(thing.velocity),
    }),
    sighting: (sighting) => ({
      ...sighting,
      at: point(sighting.at),
      covariance: turned(sighting.covariance, turn),
    }),
    event: (event) => ({
      ...event,
      from: event.from && point(event.from),
      to: event.to && point(event.to),
    }),
  }
}

/** R C R^T, the covariance of a turned point. */
function turned([xx, xy, xz, yy, yz, zz]: Covariance, turn: Matrix3): Covariance {
  const old = new Matrix3(xx, xy, xz, xy, yy, yz, xz, yz, zz)
  const { elements: e } = turn.clone().multiply(old).multiply(turn.clone().transpose())
  const [a, b, c, , d, f, , , g] = e
  return [a, b, c, d, f, g]
}
