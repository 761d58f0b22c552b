import { DeviceError } from './device.ts'
import { keepState } from './gl-state.ts'

/** Gets a texture's pixels off the graphics chip without ever waiting for it. One picture at a time. */
export type CameraReader = {
  /** Starts to copy a texture, rows counted upwards, into a picture of `width` x `height` pixels. */
  readonly begin: (
    texture: WebGLTexture,
    width: number,
    height: number,
    set?: (program: WebGLProgram) => void,
  ) => void
  /** RGBA rows from the top, once they are there; null before. The array is used again by the next picture. */
  readonly poll: () => Uint8Array<ArrayBuffer> | null
  readonly free: () => void
}

/** One triangle over everything, made from its vertices' numbers alone. */
const vertexShader = `#version 300 es
out vec2 uv;
void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0;
  uv = vec2(corner.x, 1.0 - corner.y); // WebGL reads the lowest row first, pictures start at the top
  gl_Position = vec4(corner * 2.0 - 1.0, 0.0, 1.0);
}`

/** Four smoothed looks for each pixel: down to a quarter of the size without flicker. */
const fragmentShader = `#version 300 es
precision mediump float;
uniform highp sampler2D camera;
in highp vec2 uv;
out vec4 colour;
void main() {
  highp vec2 d = 0.25 * vec2(dFdx(uv.x), dFdy(uv.y));
  vec4 sum = texture(camera, uv + d) + texture(camera, uv - d)
    + texture(camera, uv + vec2(d.x, -d.y)) + texture(camera, uv - vec2(d.x, -d.y));
  colour = vec4(sum.rgb / 4.0, 1.0);
}`

/** How a texture is looked at: by which shader, from which target, smoothed or as it is. */
export type Looking = {
  readonly shader: string
  readonly target: 'TEXTURE_2D' | 'TEXTURE_2D_ARRAY'
  readonly filter: 'LINEAR' | 'NEAREST'
}

const asPicture: Looking = { shader: fragmentShader, target: 'TEXTURE_2D', filter: 'LINEAR' }

/** `set` of `begin` is called with the program in use, to set what else its shader asks for. */
export function createCameraReader(
  gl: WebGL2RenderingContext,
  { shader, target: kind, filter }: Looking = asPicture,
): CameraReader {
  const program = link(gl, shader)
  const vertices = gl.createVertexArray()
  const framebuffer = gl.createFramebuffer()
  const target = gl.createRenderbuffer()
  // A sampler of our own, so that the session's texture is not changed.
  const sampler = gl.createSampler()
  for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.samplerParameteri(sampler, name, gl[filter])
  gl.samplerParameteri(sampler, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE)
  gl.samplerParameteri(sampler, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE)
  let [columns, rows] = [0, 0]
  let bytes = new Uint8Array(0)
  let copy: { readonly buffer: WebGLBuffer; readonly fence: WebGLSync | null } | null = null

  const resize = (width: number, height: number) => {
    if (width === columns && height === rows) return
    ;[columns, rows] = [width, height]
    bytes = new Uint8Array(width * height * 4)
    gl.bindRenderbuffer(gl.RENDERBUFFER, target)
    gl.renderbufferStorage(gl.RENDERBUFFER, gl.RGBA8, width, height)
    gl.framebufferRenderbuffer(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.RENDERBUFFER, target)
  }

  const drop = () => {
    gl.deleteSync(copy?.fence ?? null)
    gl.deleteBuffer(copy?.buffer ?? null)
    copy = null
  }

  return {
    begin: (texture, width, height, set) =>
      keepState(gl, () => {
        gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer)
        resize(width, height)
        gl.viewport(0, 0, width, height)
        gl.useProgram(program)
        gl.bindVertexArray(vertices)
        gl.bindTexture(gl[kind], texture)
        gl.bindSampler(0, sampler)
        set?.(program)
        gl.drawArrays(gl.TRIANGLES, 0, 3)
        drop()
        // A new buffer each time: Chromium warns of, and slows down, one that is written again.
        const buffer = gl.createBuffer()
        gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer)
        gl.bufferData(gl.PIXEL_PACK_BUFFER, bytes.length, gl.STREAM_READ)
        gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, 0)
        copy = { buffer, fence: gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0) }
        gl.flush() // or the fence may never be reached
      }),
    poll: () => {
      if (gl.isContextLost())
        throw new DeviceError('lost', 'The graphics chip was reset. Start again.')
      if (!copy?.fence) return null
      const state = gl.clientWaitSync(copy.fence, 0, 0)
      if (state !== gl.ALREADY_SIGNALED && state !== gl.CONDITION_SATISFIED) return null
      const { buffer } = copy
      keepState(gl, () => {
        gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer)
        gl.getBufferSubData(gl.PIXEL_PACK_BUFFER, 0, bytes)
      })
      drop()
      return bytes
    },
    free: () => {
      drop()
      gl.deleteProgram(program)
      gl.deleteVertexArray(vertices)
      gl.deleteFramebuffer(framebuffer)
      gl.deleteRenderbuffer(target)
      gl.deleteSampler(sampler)
    },
  }
}

function link(gl: WebGL2RenderingContext, fragmentShader: string): WebGLProgram {
  const program = gl.createProgram()
  const sources = [
    [gl.VERTEX_SHADER, vertexShader],
    [gl.FRAGMENT_SHADER, fragmentShader],
  ] as const
  for (const [type, source] of sources) {
    const shader = gl.createShader(type)
    if (!shader) throw new DeviceError('lost', 'The graphics chip was reset. Start again.')
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
    gl.deleteShader(shader) // goes with the program
  }
  gl.linkProgram(program)
  if (gl.getProgramParameter(program, gl.LINK_STATUS) === true) return program
  throw new Error(`The camera's shader does not link: ${gl.getProgramInfoLog(program) ?? ''}`)
}
