import fc from 'fast-check'
import { Matrix4 } from 'three'
import { expect, it } from 'vitest'
import { fromPacked, readCpuDepth } from './depth-map.ts'

const rigid = (matrix: Matrix4) =>
  ({ matrix: Float32Array.from(matrix.elements) }) as unknown as XRRigidTransform
const projection = new Matrix4().makePerspective(-0.1, 0.1, 0.1, -0.1, 0.1, 100)
const view = {
  transform: rigid(new Matrix4().makeTranslation(1, 2, 3)),
  projectionMatrix: Float32Array.from(projection.elements),
} as unknown as XRView

const told = (matrix: Matrix4, width: number, height: number, data: ArrayBuffer, scale = 1) =>
  ({
    ...{ width, height, data, rawValueToMeters: scale, normDepthBufferFromNormView: rigid(matrix) },
    getDepthInMeters: () => 0,
  }) as XRCPUDepthInformation

const sized = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))

it('keeps rows and columns, and counts raw values in metres', () => {
  fc.assert(
    fc.property(sized, ([width, height]) => {
      const raw = Uint16Array.from({ length: width * height }, (_, i) => i + 1)
      const map = readCpuDepth(
        told(new Matrix4(), width, height, raw.buffer, 0.5),
        'luminance-alpha',
        view,
      )
      expect([...map.metres]).toEqual([...raw].map((value) => value / 2))
      expect([map.camera.width, map.camera.height]).toEqual([width, height])
    }),
  )
})

it('turns a buffer that lies on its side, as on a phone held upright', () => {
  fc.assert(
    fc.property(sized, ([width, height]) => {
      // x of the buffer runs down the view; y of the buffer runs from the view's right to its left.
      const turned = new Matrix4().set(0, 1, 0, 0, -1, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1)
      const raw = Float32Array.from({ length: width * height }, (_, i) => i + 1)
      const map = readCpuDepth(told(turned, width, height, raw.buffer), 'float32', view)
      expect([map.camera.width, map.camera.height]).toEqual([height, width])
      for (let row = 0; row < width; row++) {
        for (let column = 0; column < height; column++) {
          const there = raw[(height - 1 - column) * width + row]
          expect(map.metres[row * height + column]).toBe(there)
        }
      }
    }),
  )
})

it('looks from where the depth itself says, and else from the view', () => {
  const info = told(new Matrix4(), 2, 2, new Float32Array(4).buffer)
  expect(readCpuDepth(info, 'float32', view).pose.slice(12, 15)).toEqual([1, 2, 3])
  const transform = rigid(new Matrix4().makeTranslation(4, 5, 6))
  const narrow = new Matrix4().makePerspective(-0.05, 0.05, 0.05, -0.05, 0.1, 100)
  const projectionMatrix = Float32Array.from(narrow.elements)
  const own = readCpuDepth({ ...info, transform, projectionMatrix }, 'float32', view)
  expect(own.pose.slice(12, 15)).toEqual([4, 5, 6])
  expect(own.camera.fx).toBeCloseTo(2)
})

it('leaves unknown what lies outside of the buffer', () => {
  const beyond = new Matrix4().makeTranslation(1, 0, 0)
  const map = readCpuDepth(told(beyond, 2, 2, new Float32Array(4).fill(3).buffer), 'float32', view)
  expect([...map.metres]).toEqual([0, 0, 0, 0])
})

it('reads millimetres that the graphics chip packed into two bytes', () => {
  const camera = { width: 1, height: 1, fx: 1, fy: 1, cx: 0, cy: 0, source: 'view' } as const
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 65535 }), (millimetres) => {
      const rgba = new Uint8Array([millimetres >> 8, millimetres & 255, 0, 255])
      expect(fromPacked(rgba, camera)[0]).toBeCloseTo(millimetres / 1000, 4)
    }),
  )
})
