import { Matrix4, ShapeUtils, Vector2, Vector3 } from 'three'
import type { Surface } from '../../models/types.ts'
import type { Ar } from './enter-ar.ts'

/** Rooms change slowly: how often their surfaces are looked at, ms. */
const every = 1000
/** A mesh finer than this says little more than the planes, and every ray would cost time. Triangles. */
const finest = 3000

/** Flat pieces and scanned bodies, of which the types know but half. */
type Found = { readonly lastChangedTime: number; readonly semanticLabel?: string | undefined }
type FoundPlane = Found & Pick<XRPlane, 'planeSpace' | 'polygon'>
type FoundMesh = Found & Pick<XRMesh, 'meshSpace' | 'vertices' | 'indices'>
type Finding = Pick<XRFrame, 'getPose'> & {
  readonly detectedPlanes?: Iterable<FoundPlane>
  readonly detectedMeshes?: Iterable<FoundMesh>
}

/** Keeps the planes and meshes that the device knows of the room; the same list while none changes. */
export function watchSurfaces({ session, space, until }: Ar): () => readonly Surface[] {
  let surfaces: readonly Surface[] = []
  let [last, before] = [-Infinity, '']
  const look = (now: number, frame: XRFrame) => {
    if (until.aborted) return
    if (now - last >= every) {
      last = now
      const found = findSurfaces(frame, space)
      const mark = found.map(({ mark }) => mark).join()
      if (mark !== before) surfaces = found.map(({ build }) => build())
      before = mark
    }
    session.requestAnimationFrame(look)
  }
  session.requestAnimationFrame(look)
  return () => surfaces
}

/** What changes with a surface, and how to make it. */
type Piece = { readonly mark: string; readonly build: () => Surface }

export function findSurfaces(frame: Finding, space: XRReferenceSpace): readonly Piece[] {
  const piece = (
    { lastChangedTime, semanticLabel }: Found,
    own: XRSpace,
    corners: () => readonly Vector3[],
  ): Piece[] => {
    const pose = frame.getPose(own, space) as XRPose | null
    if (!pose) return [] // tracking is lost, or it has gone away
    const matrix = new Matrix4().fromArray(pose.transform.matrix)
    const place = matrix.elements.map((value) => value.toFixed(2)).join(' ')
    const build = (): Surface => ({
      label: semanticLabel ?? null,
      triangles: Float32Array.from(
        corners().flatMap((corner) => corner.applyMatrix4(matrix).toArray()),
      ),
    })
    return [{ mark: `${lastChangedTime} ${place}`, build }]
  }
  return [
    ...[...(frame.detectedPlanes ?? [])].flatMap((plane) =>
      piece(plane, plane.planeSpace, () => cornersOf(plane.polygon)),
    ),
    ...[...(frame.detectedMeshes ?? [])]
      .filter(({ indices }) => indices.length <= 3 * finest)
      .flatMap((mesh) =>
        piece(mesh, mesh.meshSpace, () =>
          [...mesh.indices].map((index) => new Vector3().fromArray(mesh.vertices, 3 * index)),
        ),
      ),
  ]
}

/** A polygon in x and z, hollow ones too, as triangles. */
function cornersOf(polygon: readonly DOMPointReadOnly[]): Vector3[] {
  const outline = polygon.map(({ x, z }) => new Vector2(x, z))
  return ShapeUtils.triangulateShape(outline, []).flatMap((triangle) =>
    triangle.map((index) => new Vector3(outline[index]?.x, 0, outline[index]?.y)),
  )
}
