import {
  Camera,
  Color,
  FloatType,
  NearestFilter,
  type Scene,
  ShaderMaterial,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import type { Pose } from '../../../models/types.ts'

/** Rows from the top, metres along the view's axis, 0 where nothing is. */
export type DepthMap = {
  readonly data: ArrayBuffer
  readonly width: number
  readonly height: number
}

/** Whether this graphics driver can draw depth in metres. */
export const drawsDepth = (renderer: WebGLRenderer): boolean =>
  renderer.extensions.has('EXT_color_buffer_float')

/** Measures how far everything is, as an ideal depth camera does. */
export type DepthCamera = {
  /**
   * Draws at once, and does not wait for the graphics processor; rejects where its context is lost.
   * The renderer keeps its state. Throws where `drawsDepth` is false.
   */
  readonly see: (shot: DepthShot) => Promise<DepthMap>
  readonly free: () => void
}

export type DepthShot = {
  readonly worldFromView: Pose
  /** 16 numbers, column-major. */
  readonly projection: readonly number[]
  readonly width: number
  readonly height: number
}

/** A depth camera in a scene. */
export function createDepthCamera(renderer: WebGLRenderer, scene: Scene): DepthCamera {
  const camera = new Camera()
  camera.matrixAutoUpdate = false
  const target = new WebGLRenderTarget(1, 1, {
    type: FloatType,
    minFilter: NearestFilter,
    magFilter: NearestFilter,
    generateMipmaps: false,
  })
  const material = depthMaterial()
  return {
    see: async ({ worldFromView, projection, width, height }) => {
      camera.matrix.fromArray(worldFromView)
      camera.matrixWorldNeedsUpdate = true
      camera.projectionMatrix.fromArray(projection)
      camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert()
      target.setSize(width, height)
      const rgba = new Float32Array(width * height * 4)
      await keepRenderer(renderer, scene, () => {
        scene.overrideMaterial = material
        renderer.setRenderTarget(target)
        renderer.clear()
        renderer.render(scene, camera)
        return renderer.readRenderTargetPixelsAsync(target, 0, 0, width, height, rgba)
      })
      return { data: redRowsFromTop(rgba, width, height), width, height }
    },
    free: () => {
      target.dispose()
      material.dispose()
    },
  }
}

function keepRenderer<Drawn>(renderer: WebGLRenderer, scene: Scene, draw: () => Drawn): Drawn {
  const [colour, alpha] = [renderer.getClearColor(new Color()), renderer.getClearAlpha()]
  const [target, shadows] = [renderer.getRenderTarget(), renderer.shadowMap.enabled]
  const { overrideMaterial, background } = scene
  renderer.shadowMap.enabled = false
  renderer.setClearColor(0, 0)
  scene.background = null
  try {
    return draw()
  } finally {
    Object.assign(scene, { overrideMaterial, background })
    renderer.setRenderTarget(target)
    renderer.setClearColor(colour, alpha)
    renderer.shadowMap.enabled = shadows
  }
}

const depthMaterial = () =>
  new ShaderMaterial({
    vertexShader: `varying float depth;
      void main() {
        vec4 seen = modelViewMatrix * vec4(position, 1.0);
        depth = -seen.z;
        gl_Position = projectionMatrix * seen;
      }`,
    fragmentShader: `varying float depth;
      void main() { gl_FragColor = vec4(depth, 0.0, 0.0, 1.0); }`,
    side: 2,
  })

function redRowsFromTop(rgba: Float32Array, width: number, height: number): ArrayBuffer {
  const data = new Float32Array(width * height)
  for (let y = 0; y < height; y++) {
    const from = (height - 1 - y) * width
    for (let x = 0; x < width; x++) data[y * width + x] = rgba[(from + x) * 4] ?? 0
  }
  return data.buffer
}
