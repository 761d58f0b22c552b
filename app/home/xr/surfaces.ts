import { NativeMesh, NativePlane } from 'iwer'
import type { Home } from '../thing.ts'
import { type BodyMesh, meshesOf } from './meshes.ts'
import { type Plane, planesOf } from './planes.ts'
import { rigid } from './rigid.ts'
import { createTracked } from './track.ts'

/** The planes and meshes of a home as the runtime has them. */
export type Surfaces = {
  readonly planes: Set<NativePlane>
  readonly meshes: Set<NativeMesh>
  /** Makes them those of the home as it is now; costs nothing while that is the same object. */
  readonly follow: (home: Home) => void
}

export function createSurfaces(): Surfaces {
  const planes = createTracked(planeKey, makePlane)
  const meshes = createTracked(meshKey, makeMesh)
  let last: Home | null = null
  return {
    planes: planes.natives,
    meshes: meshes.natives,
    follow: (home) => {
      if (home === last) return
      last = home
      planes.track(planesOf(home))
      meshes.track(meshesOf(home))
    },
  }
}

/** Equal for planes of the same name, place and outline. */
export const planeKey = ({ label, pose, polygon }: Plane): string =>
  [label, ...pose, ...polygon.flat()].join()

/** Equal for meshes of the same name, place and vertices: all of them are boxes. */
export const meshKey = ({ label, pose, vertices }: BodyMesh): string =>
  [label, ...pose, ...vertices].join()

const makePlane = ({ pose, polygon, label }: Plane): NativePlane =>
  new NativePlane(
    rigid(pose),
    polygon.map(([x, z]) => new DOMPointReadOnly(x, 0, z)),
    label,
  )

const makeMesh = ({ pose, vertices, indices, label }: BodyMesh): NativeMesh =>
  new NativeMesh(rigid(pose), vertices, indices, label)
