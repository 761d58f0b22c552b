import type { Spot } from '../world/walk.ts'

/** Metres between the spots of the grid on which ways are sought. */
const grid = 0.1

/** All that can be walked to from one spot. */
export type Ways = {
  readonly start: Spot
  readonly spots: readonly Spot[]
  /** Metres to one of `spots`, about; endless elsewhere. */
  readonly far: (goal: Spot) => number
  /** The shortest way to one of `spots`, about, as the corners of its straight stretches. */
  readonly to: (goal: Spot) => readonly Spot[]
}

type Cell = { readonly spot: Spot; readonly from: Cell | null; readonly cost: number }

/** The spot of the grid next to a place, so that ways from it and to it share their spots. */
export const onGrid = ([x, z]: Spot): Spot => [
  Math.round(x / grid) * grid,
  Math.round(z / grid) * grid,
]

/** The eight neighbours, and how far they are in fifths of the grid. */
const around = [
  ...([
    [1, 0, 5],
    [0, 1, 5],
    [-1, 0, 5],
    [0, -1, 5],
  ] as const),
  ...([
    [1, 1, 7],
    [-1, 1, 7],
    [-1, -1, 7],
    [1, -1, 7],
  ] as const),
]

/**
 * Goes out from a spot of the grid over all that is free, the nearest spots first (Dijkstra's search
 * with Dial's buckets: steps have two lengths only). No spots where the start is not free.
 */
export function waysFrom(start: Spot, free: (spot: Spot) => boolean): Ways {
  const cells = new Map<number, Cell>()
  const buckets: Cell[][] = free(start) ? [[{ spot: start, from: null, cost: 0 }]] : []
  for (let cost = 0; cost < buckets.length; cost++) {
    for (const cell of buckets[cost] ?? []) {
      if (cells.has(keyOf(cell.spot))) continue
      cells.set(keyOf(cell.spot), cell)
      for (const [dx, dz, by] of around) {
        const spot = onGrid([cell.spot[0] + dx * grid, cell.spot[1] + dz * grid])
        if (cells.has(keyOf(spot)) || !free(spot)) continue
        const bucket = (buckets[cost + by] ??= [])
        bucket.push({ spot, from: cell, cost: cost + by })
      }
    }
  }
  return {
    start,
    spots: [...cells.values()].map(({ spot }) => spot),
    far: (goal) => (cells.get(keyOf(goal))?.cost ?? Infinity) * (grid / 5),
    to: (goal) => {
      const way = straighten(wayFrom(cells.get(keyOf(goal)) ?? null), free)
      return straighten(way.reverse(), free)
    },
  }
}

/** A number of its own for each spot of the grid within half a kilometre. */
const keyOf = ([x, z]: Spot): number => Math.round(x / grid) * 10_000 + Math.round(z / grid)

/** The spots from a goal back to the start. */
const wayFrom = (cell: Cell | null): Spot[] => (cell ? [cell.spot, ...wayFrom(cell.from)] : [])

/** Leaves out the spots between two that lie in a free straight line, so that nobody walks in stairs. */
function straighten(way: readonly Spot[], free: (spot: Spot) => boolean): Spot[] {
  const corners = way.slice(0, 1)
  for (const [i, spot] of way.entries()) {
    const [corner, next] = [corners.at(-1), way[i + 1]]
    if (corner && i > 0 && !(next && isClear(corner, next, free))) corners.push(spot)
  }
  return corners
}

/** Whether the straight line between two spots is free, looked at every 4 cm. */
function isClear([x, z]: Spot, [a, b]: Spot, free: (spot: Spot) => boolean): boolean {
  const pieces = Math.ceil(Math.hypot(a - x, b - z) / 0.04)
  return Array.from({ length: pieces }, (_, i) => i / pieces).every((part) =>
    free([x + (a - x) * part, z + (b - z) * part]),
  )
}
