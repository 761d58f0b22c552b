type GL = WebGL2RenderingContext

const switches = ['UNPACK_FLIP_Y_WEBGL', 'UNPACK_PREMULTIPLY_ALPHA_WEBGL'] as const
const strides = [
  'UNPACK_ROW_LENGTH',
  'UNPACK_IMAGE_HEIGHT',
  'UNPACK_SKIP_PIXELS',
  'UNPACK_SKIP_ROWS',
  'UNPACK_SKIP_IMAGES',
] as const

/**
 * Runs `upload` with unpacking at its defaults and no buffer to unpack from. Afterwards, also when it
 * throws, all that and the 2D texture of the active unit are as before: who else draws with the
 * context, such as three, believes it knows the state that it left.
 */
export function keepUnpacking(gl: GL, upload: () => void): void {
  const get = <Value>(name: GLenum) => gl.getParameter(name) as Value
  const buffer = get<WebGLBuffer | null>(gl.PIXEL_UNPACK_BUFFER_BINDING)
  const texture = get<WebGLTexture | null>(gl.TEXTURE_BINDING_2D)
  const alignment = get<number>(gl.UNPACK_ALIGNMENT)
  const on = switches.map((name) => [gl[name], get<boolean>(gl[name])] as const)
  const long = strides.map((name) => [gl[name], get<number>(gl[name])] as const)
  try {
    gl.bindBuffer(gl.PIXEL_UNPACK_BUFFER, null)
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4)
    for (const [name] of on) gl.pixelStorei(name, false)
    for (const [name] of long) gl.pixelStorei(name, 0)
    upload()
  } finally {
    gl.bindBuffer(gl.PIXEL_UNPACK_BUFFER, buffer)
    gl.bindTexture(gl.TEXTURE_2D, texture)
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, alignment)
    for (const [name, value] of [...on, ...long]) gl.pixelStorei(name, value)
  }
}
