import {
  HalfFloatType,
  LinearFilter,
  PerspectiveCamera,
  type Scene,
  SRGBColorSpace,
  type Texture,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import type { Pose } from '../../../models/types.ts'
import type { Lens } from '../profiles.ts'
import { furthest } from '../thing.ts'
import { type Window, windowOf } from './window.ts'

/** What falls through the lens, before it is developed. */
export type Collector = {
  /** sRGB, tone-mapped, the first row the lowest. */
  readonly light: Texture
  /**
   * Draws the scene as seen through a window from a pose of the lens, brighter by `gain`. Leaves the
   * renderer set to its own target and exposure.
   */
  readonly collect: (pose: Pose, lens: Lens, window: Window, gain: number) => void
  readonly free: () => void
}

/** What is filmed, and with what; `near` and `far` bound what is seen, metres. */
export type Studio = {
  readonly renderer: WebGLRenderer
  readonly scene: Scene
  readonly near?: number
  readonly far?: number
}

const still = [0, 0, 0] as const

/** Keeps one target, which grows and shrinks with the lens's picture. */
export function createCollector({
  renderer,
  scene,
  near = 0.05,
  far = furthest,
}: Studio): Collector {
  const target = new WebGLRenderTarget(1, 1, {
    type: HalfFloatType,
    colorSpace: SRGBColorSpace,
    samples: 4,
    minFilter: LinearFilter,
    magFilter: LinearFilter,
  })
  // Three tone-maps and blends into such a target as onto the canvas, with the same programs. Linear
  // light would make everything that is half transparent look other than the wearer sees it.
  Object.assign(target, { isXRRenderTarget: true })
  const camera = new PerspectiveCamera()
  camera.matrixAutoUpdate = false
  return {
    light: target.texture,
    collect: (pose, lens, window, gain) => {
      camera.matrix.fromArray(pose)
      camera.matrixWorldNeedsUpdate = true
      aim(camera, window, near, far)
      // Sized for a lens at rest: while it turns the same pixels cover more, and that is blurred anyway.
      const rest = windowOf(lens, still)
      target.setSize(
        Math.round((rest.right - rest.left) * lens.fx),
        Math.round((rest.bottom - rest.top) * lens.fy),
      )
      renderer.setRenderTarget(target)
      renderer.toneMappingExposure *= gain
      renderer.render(scene, camera)
    },
    free: () => target.dispose(),
  }
}

function aim(camera: PerspectiveCamera, window: Window, near: number, far: number): void {
  const { left, right, top, bottom } = window
  camera.projectionMatrix.makePerspective(
    left * near,
    right * near,
    -top * near,
    -bottom * near,
    near,
    far,
  )
  camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert()
}
