import { expect, it } from 'vitest'
import { rememberClears } from './remember-clears.ts'

const names = { COLOR_CLEAR_VALUE: 1, DEPTH_CLEAR_VALUE: 2, STENCIL_CLEAR_VALUE: 3, BLEND: 4 }

/** A context that counts how often it had to be asked. */
class Context {
  asked = 0
  readonly state = new Map<number, unknown>([
    [names.COLOR_CLEAR_VALUE, Float32Array.of(0, 0, 0, 1)],
    [names.DEPTH_CLEAR_VALUE, 1],
    [names.STENCIL_CLEAR_VALUE, 0],
    [names.BLEND, true],
  ])
  readonly COLOR_CLEAR_VALUE =
    names.COLOR_CLEAR_VALUE as WebGL2RenderingContext['COLOR_CLEAR_VALUE']
  readonly DEPTH_CLEAR_VALUE =
    names.DEPTH_CLEAR_VALUE as WebGL2RenderingContext['DEPTH_CLEAR_VALUE']
  readonly STENCIL_CLEAR_VALUE =
    names.STENCIL_CLEAR_VALUE as WebGL2RenderingContext['STENCIL_CLEAR_VALUE']
  clearColor(...rgba: [number, number, number, number]): void {
    this.state.set(this.COLOR_CLEAR_VALUE, Float32Array.of(...rgba))
  }
  clearDepth(value: number): void {
    this.state.set(this.DEPTH_CLEAR_VALUE, Math.min(1, Math.max(0, value)))
  }
  clearStencil(value: number): void {
    this.state.set(this.STENCIL_CLEAR_VALUE, value)
  }
  getParameter(name: GLenum): unknown {
    this.asked++
    return this.state.get(name)
  }
}

const clearsOf = (gl: Context) =>
  [gl.COLOR_CLEAR_VALUE, gl.DEPTH_CLEAR_VALUE, gl.STENCIL_CLEAR_VALUE].map((name) =>
    gl.getParameter(name),
  )

it('tells what the context is cleared with, without asking it again', () => {
  const gl = new Context()
  rememberClears(gl)
  const before = gl.asked
  expect(clearsOf(gl)).toEqual([Float32Array.of(0, 0, 0, 1), 1, 0])
  gl.clearColor(0.25, 0.5, 0.75, 0)
  gl.clearDepth(7)
  gl.clearStencil(3)
  expect(clearsOf(gl)).toEqual([Float32Array.of(0.25, 0.5, 0.75, 0), 1, 3])
  expect(gl.asked).toBe(before)
  expect([...gl.state.values()].slice(0, 3)).toEqual(clearsOf(gl))
})

it('gives a colour of which nobody can change its own', () => {
  const gl = new Context()
  rememberClears(gl)
  ;(gl.getParameter(names.COLOR_CLEAR_VALUE) as Float32Array).fill(9)
  expect(clearsOf(gl)[0]).toEqual(Float32Array.of(0, 0, 0, 1))
})

it('asks the context for all else, and for everything once it is as it was', () => {
  const gl = new Context()
  const back = rememberClears(gl)
  const before = gl.asked
  expect(gl.getParameter(names.BLEND)).toBe(true)
  back()
  clearsOf(gl)
  expect(gl.asked).toBe(before + 4)
  expect(Object.hasOwn(gl, 'getParameter')).toBe(false)
})
