import {
  Matrix4,
  type Mesh,
  PerspectiveCamera,
  Quaternion,
  Vector2,
  Vector3,
  type WebXRArrayCamera,
} from 'three'
import {
  DepthMesh,
  getCameraParametersSnapshot,
  transformRgbUvToWorld,
  xrDepthMeshOptions,
  type XRDeviceCamera,
} from 'xrblocks'
import { compose } from '../../app/core/pose.ts'
import type { CameraModel, DepthMap, Pose } from '../../models/types.ts'

/** A point of the world that xrblocks finds at a place in a picture; null where it finds none. */
export type PeerPlace = (uv: readonly [number, number]) => Vector3 | null

/** Where the eyes are on the head, metres. */
export const eyes: { readonly left: Pose; readonly right: Pose } = {
  left: eyeAt(-0.032),
  right: eyeAt(0.032),
}

/**
 * The functions that xrblocks 0.21.1 publishes, joined as its own `ObjectDetector` joins them: the
 * depth of the first view as a mesh, the parameters that it has for a Quest 3, and a ray through the
 * middle of a box. With `camera` (a model and its true pose) those stand in place of its own.
 */
export function peerPlacing(
  depth: DepthMap,
  head: Pose,
  camera?: { readonly model: CameraModel; readonly pose: Pose },
): PeerPlace {
  const mesh: unknown = meshOf(depth)
  const parameters = camera ? parametersOf(camera.model, camera.pose) : ownParameters(head)
  return (uv) =>
    transformRgbUvToWorld(new Vector2(...uv), mesh as Mesh, parameters)?.worldPosition ?? null
}

function meshOf({ camera, pose, metres }: DepthMap): DepthMesh {
  const { width, height } = camera
  const mesh = new DepthMesh(xrDepthMeshOptions as never, width, height)
  const depth = {
    ...{ width, height, rawValueToMeters: 1, data: metres.buffer },
    normDepthBufferFromNormView: { matrix: new Matrix4().elements },
  }
  // Twice, since it fills holes with the farthest that the frame before knew.
  for (let frame = 0; frame < 2; frame++) {
    mesh.updateDepth(depth as never, projectionOf(camera).invert(), 'float32')
  }
  const [place, turn] = [new Vector3(), new Quaternion()]
  matrixOf(pose).decompose(place, turn, new Vector3())
  mesh.updatePose(place, turn)
  mesh.updateMatrixWorld()
  return mesh
}

function ownParameters(head: Pose) {
  const camera = new PerspectiveCamera()
  camera.matrixWorld.copy(matrixOf(head))
  const cameras = [eyes.left, eyes.right].map((eye) => {
    const view = new PerspectiveCamera()
    view.matrixWorld.copy(matrixOf(compose(head, eye)))
    return view
  })
  const device: unknown = {} // only asked whether it is simulated
  const views = { cameras } as unknown as WebXRArrayCamera
  const found = getCameraParametersSnapshot(camera, views, device as XRDeviceCamera, 'quest3')
  if (!found) throw new Error('xrblocks found no camera.')
  return found
}

function parametersOf(model: CameraModel, pose: Pose) {
  const worldFromView = matrixOf(pose)
  const viewFromClip = projectionOf(model).invert()
  return { worldFromView, worldFromClip: worldFromView.clone().multiply(viewFromClip) }
}

/** The projection of a straight lens, between 0.1 and 100 m. */
function projectionOf({ width, height, fx, fy, cx, cy }: CameraModel): Matrix4 {
  const near = 0.1
  const [left, right] = [(-cx / fx) * near, ((width - cx) / fx) * near]
  const [top, bottom] = [(cy / fy) * near, ((cy - height) / fy) * near]
  return new Matrix4().makePerspective(left, right, top, bottom, near, 100)
}

const matrixOf = (pose: Pose) => new Matrix4().fromArray([...pose])

function eyeAt(x: number): Pose {
  return [...[1, 0, 0, 0], ...[0, 1, 0, 0], ...[0, 0, 1, 0], ...[x, 0, 0, 1]] as never
}
