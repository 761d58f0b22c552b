import type { DepthMap } from '../../models/types.ts'
import { createCameraReader, type CameraReader, type Looking } from './camera-reader.ts'
import { depthLook, type DepthLook, fromPacked } from './depth-map.ts'

/** Depth of the gpu-optimized form; headsets also tell the near plane that their numbers are made with. */
export type GpuDepth = XRDepthInformation & {
  readonly texture: WebGLTexture
  readonly textureType?: XRTextureType
  readonly imageIndex?: number | null
  readonly depthNear?: number
  readonly isValid?: boolean
}
export type DepthBinding = { readonly getDepthInformation: (view: XRView) => GpuDepth | null }

/** Gets depth off the graphics chip without ever waiting for it. */
export type DepthReader = {
  readonly begin: (info: GpuDepth, view: XRView) => void
  /** The map that was begun, once it is there; null before. */
  readonly poll: () => DepthMap | null
  readonly free: () => void
}

/**
 * Writes millimetres into red and green. Where a near plane is told, the number is 1 - near / metres,
 * as of a projection without a far plane (so the Quest's, and IWER's in its place). Otherwise it is
 * metres by `scale`, in one float or, as luminance and alpha, in two bytes.
 */
const shaderOf = (kind: 'sampler2D' | 'sampler2DArray') => `#version 300 es
precision highp float;
precision highp ${kind};
uniform ${kind} depths;
uniform mat4 bufferFromView;
uniform float layer, near, scale;
uniform bool twoBytes;
in highp vec2 uv;
out vec4 packed;
void main() {
  vec2 at = (bufferFromView * vec4(uv.x, 1.0 - uv.y, 0.0, 1.0)).xy; // views count downwards
  vec4 raw = ${kind === 'sampler2D' ? 'texture(depths, at)' : 'texture(depths, vec3(at.x, 1.0 - at.y, layer))'};
  float number = twoBytes ? dot(raw.ra, vec2(255.0, 65280.0)) : raw.r;
  float metres = near > 0.0 ? (raw.r > 0.0 && raw.r < 1.0 ? near / (1.0 - raw.r) : 0.0) : number * scale;
  float whole = metres < 65.0 ? floor(metres * 1000.0 + 0.5) : 0.0;
  packed = vec4(floor(whole / 256.0) / 255.0, mod(whole, 256.0) / 255.0, 0.0, 1.0);
}`

const flat: Looking = { shader: shaderOf('sampler2D'), target: 'TEXTURE_2D', filter: 'NEAREST' }
const layered: Looking = {
  shader: shaderOf('sampler2DArray'),
  target: 'TEXTURE_2D_ARRAY',
  filter: 'NEAREST',
}

export function createDepthReader(
  gl: WebGL2RenderingContext,
  format: XRDepthDataFormat | undefined,
): DepthReader {
  const readers = new Map<Looking, CameraReader>()
  let reading: { readonly reader: CameraReader; readonly look: DepthLook } | null = null

  return {
    begin: (info, view) => {
      const kind = info.textureType === 'texture-array' ? layered : flat
      const reader = readers.get(kind) ?? createCameraReader(gl, kind)
      readers.set(kind, reader)
      const look = depthLook(info, view)
      reader.begin(info.texture, look.camera.width, look.camera.height, (program) => {
        const place = (name: string) => gl.getUniformLocation(program, name)
        const { matrix } = info.normDepthBufferFromNormView
        gl.uniformMatrix4fv(place('bufferFromView'), false, matrix)
        gl.uniform1f(place('layer'), info.imageIndex ?? 0)
        gl.uniform1f(place('near'), info.depthNear ?? 0)
        gl.uniform1f(place('scale'), info.rawValueToMeters)
        gl.uniform1i(place('twoBytes'), format === 'luminance-alpha' ? 1 : 0)
      })
      reading = { reader, look }
    },
    poll: () => {
      const rgba = reading?.reader.poll()
      if (!reading || !rgba) return null
      const { look } = reading
      reading = null
      return { ...look, metres: fromPacked(rgba, look.camera) }
    },
    free: () => {
      for (const reader of readers.values()) reader.free()
    },
  }
}
