import fc from 'fast-check'
import { Vector3 } from 'three'
import { expect, it } from 'vitest'
import { footprintOf } from './footprint.ts'
import type { Sample } from './sample-box.ts'

const sample = (x: number, z: number): Sample => ({
  ...{ at: new Vector3(x, 0.5, z), far: 1, u: 0, v: 0, row: 0, column: 0 },
})
/** Points all over a rectangle, closer together towards one end, as a camera sees it. */
const over = (length: number, width: number, yaw: number, [x, z]: readonly [number, number]) =>
  Array.from({ length: 60 }, (_, i) =>
    Array.from({ length: 40 }, (_, j) => {
      const [a, b] = [((i / 59) ** 2 - 0.5) * length, (j / 39 - 0.5) * width]
      return sample(
        x + a * Math.cos(yaw) - b * Math.sin(yaw),
        z + a * Math.sin(yaw) + b * Math.cos(yaw),
      )
    }),
  ).flat()

it('finds middle and sides of a thing, wherever it stands and however it is turned', () => {
  const metres = (min: number, max: number) => fc.double({ min, max, noNaN: true })
  fc.assert(
    fc.property(
      ...([
        metres(0.9, 2.2),
        metres(0.4, 0.85),
        metres(-3, 3),
        metres(-5, 5),
        metres(-5, 5),
      ] as const),
      (length, width, yaw, x, z) => {
        const print = footprintOf(over(length, width, yaw, [x, z]))
        expect(Math.hypot(print.x - x, print.z - z)).toBeLessThan(0.06)
        expect(Math.abs(print.length - length)).toBeLessThan(0.15)
        expect(Math.abs(print.width - width)).toBeLessThan(0.15)
      },
    ),
  )
})
