import { Matrix4, PerspectiveCamera, type Scene, type WebGLRenderer } from 'three'
import type { Pose } from '../../../models/types.ts'
import type { Lens } from '../profiles.ts'
import type { EyeView } from '../xr/scenery.ts'

/** A camera that sees what an eye sees. */
export function eyeOf(
  { worldFromEye, projection }: Pick<EyeView, 'worldFromEye' | 'projection'>,
  camera: PerspectiveCamera = new PerspectiveCamera(),
): PerspectiveCamera {
  camera.matrixAutoUpdate = false
  camera.matrix.fromArray([...worldFromEye])
  camera.matrixWorld.copy(camera.matrix)
  camera.matrixWorldInverse.copy(camera.matrix).invert()
  camera.projectionMatrix.fromArray([...projection])
  camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert()
  return camera
}

/** Draws what each eye sees into its part of the renderer's canvas. */
export function drawViews(
  renderer: WebGLRenderer,
  scene: Scene,
  views: readonly EyeView[],
  camera: PerspectiveCamera,
): void {
  const ratio = renderer.getPixelRatio()
  for (const view of views) {
    const { x, y, width, height } = view
    renderer.setViewport(x / ratio, y / ratio, width / ratio, height / ratio)
    renderer.setScissor(x / ratio, y / ratio, width / ratio, height / ratio)
    renderer.setScissorTest(views.length > 1)
    renderer.render(scene, eyeOf(view, camera))
  }
}

/** The nearest that a lens sees, metres. */
const near = 0.05

/**
 * A camera with the pinhole of a lens (its bending left out) in a place, from it to the home; it sees
 * no further than `far`. Metres.
 */
export function lensCamera(
  { width, height, fx, fy, cx, cy }: Lens,
  homeFromLens: Pose,
  far: number,
): PerspectiveCamera {
  const projection = new Matrix4().makePerspective(
    (-cx / fx) * near,
    ((width - cx) / fx) * near,
    (cy / fy) * near,
    (-(height - cy) / fy) * near,
    near,
    far,
  ).elements
  return eyeOf({ worldFromEye: homeFromLens, projection })
}

/** A key that is the same for poses that differ by rounding only. */
export const keyOf = (pose: Pose): string => pose.map((part) => part.toFixed(6)).join()
