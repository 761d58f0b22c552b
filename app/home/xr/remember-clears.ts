type GL = Pick<
  WebGL2RenderingContext,
  | 'clearColor'
  | 'clearDepth'
  | 'clearStencil'
  | 'getParameter'
  | 'COLOR_CLEAR_VALUE'
  | 'DEPTH_CLEAR_VALUE'
  | 'STENCIL_CLEAR_VALUE'
>

/**
 * Answers from memory what a context is cleared with. The runtime asks for it at every frame, and a
 * browser asks the graphics process each time: the page would wait until all is drawn that was asked
 * of that before. What comes back makes the context as it was.
 */
export function rememberClears(gl: GL): () => void {
  const { clearColor, clearDepth, clearStencil, getParameter } = gl
  const [colourName, depthName, stencilName] = [
    gl.COLOR_CLEAR_VALUE,
    gl.DEPTH_CLEAR_VALUE,
    gl.STENCIL_CLEAR_VALUE,
  ]
  const ask = (name: GLenum): unknown => getParameter.call(gl, name)
  const colour = Float32Array.from(ask(colourName) as Float32Array)
  let [depth, stencil] = [ask(depthName), ask(stencilName)]
  const own: Pick<GL, 'clearColor' | 'clearDepth' | 'clearStencil' | 'getParameter'> = {
    clearColor: (...rgba) => {
      colour.set(rgba)
      clearColor.apply(gl, rgba)
    },
    clearDepth: (value) => {
      depth = Math.min(1, Math.max(0, value)) // as the context keeps it
      clearDepth.call(gl, value)
    },
    clearStencil: (value) => {
      stencil = value
      clearStencil.call(gl, value)
    },
    getParameter: (name) => {
      if (name === colourName) return Float32Array.from(colour)
      return name === depthName ? depth : name === stencilName ? stencil : ask(name)
    },
  }
  Object.assign(gl, own)
  return () => {
    for (const name of Object.keys(own)) Reflect.deleteProperty(gl, name)
  }
}
