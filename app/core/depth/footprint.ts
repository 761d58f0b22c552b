import type { Sample } from './sample-box.ts'

/** What a thing covers of the floor, metres: the middle of the smallest rectangle around it, and its sides. */
export type Footprint = {
  readonly x: number
  readonly z: number
  readonly length: number
  readonly width: number
}

/** Points are counted by cells this wide, metres: near parts of a thing have many more points than far ones. */
const cell = 0.04
/** The outermost part of the cells at either end is an edge's noise, between the thing and what is behind. */
const outermost = 0.015
/** Rectangles are tried so turned, radians: they repeat after a quarter turn. */
const angles = Array.from({ length: 18 }, (_, i) => (i * 5 * Math.PI) / 180)

/** The smallest rectangle, turned as it may be, around a thing's points as they are seen from above. */
export function footprintOf(points: readonly Sample[]): Footprint {
  const cells = new Map<string, readonly [x: number, z: number]>()
  for (const { at } of points) {
    const [x, z] = [Math.round(at.x / cell), Math.round(at.z / cell)]
    cells.set(`${x} ${z}`, [x * cell, z * cell])
  }
  const places = [...cells.values()]
  const reach = (cos: number, sin: number) => {
    const along = places.map(([x, z]) => x * cos + z * sin).sort((a, b) => a - b)
    const at = (part: number) => along[Math.round(part * (along.length - 1))] ?? 0
    const [low, high] = [at(outermost), at(1 - outermost)]
    return { middle: (low + high) / 2, length: high - low + cell }
  }
  const rectangles = angles.map((angle): Footprint => {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const [a, b] = [reach(cos, sin), reach(-sin, cos)]
    return {
      x: a.middle * cos - b.middle * sin,
      z: a.middle * sin + b.middle * cos,
      length: Math.max(a.length, b.length),
      width: Math.min(a.length, b.length),
    }
  })
  const areaOf = ({ length, width }: Footprint) => length * width
  return rectangles.reduce((best, next) => (areaOf(next) < areaOf(best) ? next : best))
}
