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
   * `worldFromView` and `projection`: 16 numbers, column-major. Two calls for the same view at the same
   * `time` draw once. The renderer keeps its state. Throws where `drawsDepth` is false.
   */
  readonly see: (shot: Shot) => DepthMap
  readonly free: () => void
}

type Shot = {
  readonly worldFromView: ArrayLike<number>
  readonly projection: ArrayLike<number>
  readonly width: number
  readonly height: number
  readonly time: number
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
  let last: { readonly key: string; readonly map: DepthMap } | null = null
  return {
    see: ({ worldFromView, projection, width, height, time }) => {
      const pose = Array.from(worldFromView)
      const lens = Array.from(projection)
      const key = [time, width, height, ...pose, ...lens].join()
      if (last?.key === key) return last.map
      camera.matrix.fromArray(pose)
      camera.matrixWorldNeedsUpdate = true
      camera.projectionMatrix.fromArray(lens)
      camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert()
      target.setSize(width, height)
      const rgba = new Float32Array(width * height * 4)
      keepRenderer(renderer, scene, () => {
        scene.overrideMaterial = material
        renderer.setRenderTarget(target)
        renderer.clear()
        renderer.render(scene, camera)
        renderer.readRenderTargetPixels(target, 0, 0, width, height, rgba)
      })
      const map = { data: redRowsFromTop(rgba, width, height), width, height }
      last = { key, map }
      return map
    },
    free: () => {
      target.dispose()
      material.dispose()
    },
  }
}

function keepRenderer(renderer: WebGLRenderer, scene: Scene, draw: () => void): void {
  const [colour, alpha] = [renderer.getClearColor(new Color()), renderer.getClearAlpha()]
  const [target, shadows] = [renderer.getRenderTarget(), renderer.shadowMap.enabled]
  const { overrideMaterial, background } = scene
  renderer.shadowMap.enabled = false
  renderer.setClearColor(0, 0)
  scene.background = null
  try {
    draw()
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
