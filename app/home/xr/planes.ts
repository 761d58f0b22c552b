import { XRSemanticLabels } from 'iwer'
import { Matrix4 } from 'three'
import type { Pose } from '../../../models/types.ts'
import { toPose } from '../../core/pose.ts'
import { formOf } from '../forms.ts'
import type { Home, Place, PlacedThing, Room } from '../thing.ts'
import { pointOn, wallsOf } from '../walls.ts'
import { semanticLabel } from './semantic-label.ts'

/**
 * A flat surface as WebXR has planes: `pose` leads from the plane to the home, its y axis stands on
 * the surface and points to the side one sees; `polygon` goes round it in x and z. Metres.
 */
export type Plane = {
  readonly label: XRSemanticLabels
  readonly pose: Pose
  readonly polygon: readonly (readonly [x: number, z: number])[]
}

/** Floor, ceiling and walls of every room, and whatever things offer to stand on. */
export const planesOf = ({ rooms, things }: Home): readonly Plane[] => [
  ...rooms.flatMap(planesOfRoom),
  ...things.flatMap(planesOfThing),
]

function planesOfRoom(room: Room): Plane[] {
  const { west, north, width, depth, height } = room
  const [x, z] = [west + width / 2, north + depth / 2]
  const ceiling = new Matrix4().makeRotationX(Math.PI).setPosition(x, height, z)
  const floor = new Matrix4().setPosition(x, 0, z)
  const walls = wallsOf(room).map((wall): Plane => {
    // Turned up from lying to standing, then with the wall: y into the room, z down.
    const pose = new Matrix4().makeRotationY(wall.yaw)
    pose.multiply(new Matrix4().makeRotationX(Math.PI / 2))
    pose.setPosition(...pointOn(wall, wall.length / 2, height / 2, 0))
    return plane(XRSemanticLabels.Wall, pose, wall.length, height)
  })
  return [
    plane(XRSemanticLabels.Floor, floor, width, depth),
    plane(XRSemanticLabels.Ceiling, ceiling, width, depth),
    ...walls,
  ]
}

function planesOfThing(thing: PlacedThing): Plane[] {
  const { tops = [] } = formOf(thing.kind)
  return tops.map(({ at, width, depth }) =>
    plane(
      semanticLabel(thing),
      standing(thing).multiply(new Matrix4().setPosition(...at)),
      width,
      depth,
    ),
  )
}

/** From a thing to the home. */
export const standing = ({ position, yaw }: { position: Place; yaw: number }): Matrix4 =>
  new Matrix4().makeRotationY(yaw).setPosition(...position)

function plane(label: XRSemanticLabels, pose: Matrix4, width: number, depth: number): Plane {
  const [x, z] = [width / 2, depth / 2]
  const polygon = [[-x, -z], [-x, z], [x, z], [x, -z]] as const // prettier-ignore
  return { label, pose: toPose(pose.elements), polygon }
}
