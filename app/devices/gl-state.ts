/** What else draws with a context, such as three, believes it knows the state that it left. */
const switches = [
  'BLEND',
  'CULL_FACE',
  'DEPTH_TEST',
  'RASTERIZER_DISCARD',
  'SAMPLE_ALPHA_TO_COVERAGE',
  'SAMPLE_COVERAGE',
  'SCISSOR_TEST',
  'STENCIL_TEST',
] as const

const packing = ['PACK_ALIGNMENT', 'PACK_ROW_LENGTH', 'PACK_SKIP_PIXELS', 'PACK_SKIP_ROWS'] as const

type GL = WebGL2RenderingContext

/**
 * Runs `draw` with every switch off, all colours written, packing at its defaults and texture unit 0
 * active. Afterwards, also when it throws, all of these are as before, and so are the bound program,
 * vertex array, framebuffers, renderbuffer, pack buffer, unit 0's textures (2D and array) and sampler, and the viewport.
 */
export function keepState(gl: GL, draw: () => void): void {
  const restore = saveState(gl)
  try {
    for (const name of switches) gl.disable(gl[name])
    gl.pixelStorei(gl.PACK_ALIGNMENT, 4)
    for (const name of packing.slice(1)) gl.pixelStorei(gl[name], 0)
    gl.colorMask(true, true, true, true)
    gl.activeTexture(gl.TEXTURE0)
    draw()
  } finally {
    restore()
  }
}

function saveState(gl: GL): () => void {
  const get = <Value>(name: GLenum) => gl.getParameter(name) as Value
  const program = get<WebGLProgram | null>(gl.CURRENT_PROGRAM)
  const vertices = get<WebGLVertexArrayObject | null>(gl.VERTEX_ARRAY_BINDING)
  const drawn = get<WebGLFramebuffer | null>(gl.DRAW_FRAMEBUFFER_BINDING)
  const read = get<WebGLFramebuffer | null>(gl.READ_FRAMEBUFFER_BINDING)
  const rendered = get<WebGLRenderbuffer | null>(gl.RENDERBUFFER_BINDING)
  const packed = get<WebGLBuffer | null>(gl.PIXEL_PACK_BUFFER_BINDING)
  const [x, y, width, height] = get<readonly [number, number, number, number]>(gl.VIEWPORT)
  const mask = get<readonly [boolean, boolean, boolean, boolean]>(gl.COLOR_WRITEMASK)
  const unit = get<GLenum>(gl.ACTIVE_TEXTURE)
  const on = switches.filter((name) => gl.isEnabled(gl[name]))
  const packs = packing.map((name) => [gl[name], get<number>(gl[name])] as const)
  gl.activeTexture(gl.TEXTURE0)
  const texture = get<WebGLTexture | null>(gl.TEXTURE_BINDING_2D)
  const layers = get<WebGLTexture | null>(gl.TEXTURE_BINDING_2D_ARRAY)
  const sampler = get<WebGLSampler | null>(gl.SAMPLER_BINDING)
  return () => {
    gl.activeTexture(gl.TEXTURE0)
    gl.bindTexture(gl.TEXTURE_2D, texture)
    gl.bindTexture(gl.TEXTURE_2D_ARRAY, layers)
    gl.bindSampler(0, sampler)
    gl.activeTexture(unit)
    gl.useProgram(program)
    gl.bindVertexArray(vertices)
    gl.bindFramebuffer(gl.DRAW_FRAMEBUFFER, drawn)
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, read)
    gl.bindRenderbuffer(gl.RENDERBUFFER, rendered)
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, packed)
    gl.viewport(x, y, width, height)
    gl.colorMask(...mask)
    for (const name of switches) gl.disable(gl[name])
    for (const name of on) gl.enable(gl[name])
    for (const [name, value] of packs) gl.pixelStorei(name, value)
  }
}
