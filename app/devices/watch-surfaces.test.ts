import { Matrix4 } from 'three'
import { expect, it } from 'vitest'
import { watchSurfaces } from './watch-surfaces.ts'
import type { Ar } from './enter-ar.ts'

const square = [[-1, -1], [-1, 1], [1, 1], [1, -1]].map(([x = 0, z = 0]) => ({ x, y: 0, z })) // prettier-ignore

/** A session in whose room a table stands at `height`, 0 for none. */
function room() {
  let look: XRFrameRequestCallback = () => undefined
  const scene = { height: 0.7, lost: false, changed: 1, fine: 2 }
  const session = {
    requestAnimationFrame: (callback: XRFrameRequestCallback) => {
      look = callback
      return 1
    },
  }
  const end = new AbortController()
  const surfaces = watchSurfaces({ session, space: {}, until: end.signal } as unknown as Ar)
  const frame = () => ({
    detectedPlanes: new Set([
      { planeSpace: {}, polygon: square, lastChangedTime: scene.changed, semanticLabel: 'table' },
    ]),
    detectedMeshes: new Set([
      {
        ...{
          meshSpace: {},
          lastChangedTime: 1,
          vertices: new Float32Array([0, 0, 0, 1, 0, 0, 0, 1, 0]),
        },
        indices: Uint32Array.from({ length: 3 * scene.fine }, (_, i) => i % 3),
      },
    ]),
    getPose: () =>
      scene.lost
        ? null
        : { transform: { matrix: new Matrix4().makeTranslation(0, scene.height, 0).elements } },
  })
  let now = 0
  return {
    scene,
    surfaces,
    pass: (ms: number) => look((now += ms), frame() as unknown as XRFrame),
    end: () => end.abort(),
  }
}

it('gives planes and meshes as triangles in the world', () => {
  const { surfaces, pass } = room()
  expect(surfaces()).toEqual([])
  pass(0)
  const [table, body] = surfaces()
  expect(table?.label).toBe('table')
  expect(table?.triangles).toHaveLength(2 * 9)
  expect([...(table?.triangles ?? [])].filter((_, i) => i % 3 === 1)).toEqual(
    Array(6).fill(Math.fround(0.7)),
  )
  expect(body?.triangles).toHaveLength(2 * 9)
})

it('gives the very same list until something changes, and looks once a second', () => {
  const { scene, surfaces, pass } = room()
  pass(0)
  const first = surfaces()
  pass(1000)
  expect(surfaces()).toBe(first)
  scene.changed = 2
  pass(500)
  expect(surfaces()).toBe(first)
  pass(500)
  expect(surfaces()).not.toBe(first)
})

it('leaves out what is too fine, and everything while tracking is lost', () => {
  const { scene, surfaces, pass } = room()
  scene.fine = 4000
  pass(0)
  expect(surfaces()).toHaveLength(1)
  scene.lost = true
  pass(1000)
  expect(surfaces()).toEqual([])
})
