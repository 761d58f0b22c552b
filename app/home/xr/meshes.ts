import { XRSemanticLabels } from 'iwer'
import { BoxGeometry, Matrix4 } from 'three'
import type { Pose } from '../../../models/types.ts'
import { toPose } from '../../core/pose.ts'
import { formOf } from '../forms.ts'
import type { Home, PlacedThing, Room, Size } from '../thing.ts'
import { standing } from './planes.ts'
import { semanticLabel } from './semantic-label.ts'

/**
 * A body as WebXR has meshes: `pose` leads from the mesh to the home, three numbers a vertex, three
 * indices a triangle, counter-clockwise where it is seen from. Metres.
 */
export type BodyMesh = {
  readonly label: XRSemanticLabels
  readonly pose: Pose
  readonly vertices: Float32Array
  readonly indices: Uint32Array
}

/** What a scan leaves: each room as a box seen from inside, and a box around each piece of furniture. */
export const meshesOf = ({ rooms, things }: Home): readonly BodyMesh[] => [
  ...rooms.map(meshOfRoom),
  ...things.filter(({ kind }) => formOf(kind).stands === 'floor').map(meshOfThing),
]

function meshOfRoom({ west, north, width, depth, height }: Room): BodyMesh {
  const { vertices, indices } = box([width, height, depth])
  const pose = new Matrix4().setPosition(west + width / 2, 0, north + depth / 2)
  return {
    label: XRSemanticLabels.GlobalMesh,
    pose: toPose(pose.elements),
    vertices,
    indices: indices.reverse(), // turned inside out
  }
}

const meshOfThing = (thing: PlacedThing): BodyMesh => ({
  label: semanticLabel(thing),
  pose: toPose(standing(thing).elements),
  ...box(thing.size),
})

/** A box that stands on the origin. */
function box([width, height, depth]: Size): Pick<BodyMesh, 'vertices' | 'indices'> {
  const geometry = new BoxGeometry(width, height, depth).translate(0, height / 2, 0)
  return {
    vertices: Float32Array.from(geometry.getAttribute('position').array),
    indices: Uint32Array.from(geometry.getIndex()?.array ?? []),
  }
}
