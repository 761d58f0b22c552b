import type { Spot } from '../world/walk.ts'

/** Metres along all straight stretches of a way. */
export const lengthOf = (way: readonly Spot[]): number => stations(way).at(-1) ?? 0

/** The spot so many metres along a way; its end beyond that. */
export function spotAt(way: readonly Spot[], gone: number): Spot {
  const marks = stations(way)
  const next = marks.findIndex((mark) => mark > gone)
  const [from, to] = [way[next - 1], way[next]]
  if (!from || !to) return way[next === 0 ? 0 : way.length - 1] ?? [0, 0]
  const start = marks[next - 1] ?? 0
  const part = (gone - start) / ((marks[next] ?? 0) - start)
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]
}

/** Where a way turns: metres along it, and by how much, radians. */
export function bends(
  way: readonly Spot[],
): readonly { readonly at: number; readonly angle: number }[] {
  const marks = stations(way)
  return way.flatMap((spot, i) => {
    const [before, after] = [way[i - 1], way[i + 1]]
    if (!before || !after) return []
    const come = Math.atan2(spot[1] - before[1], spot[0] - before[0])
    const leave = Math.atan2(after[1] - spot[1], after[0] - spot[0])
    const turn = leave - come
    return [{ at: marks[i] ?? 0, angle: Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn))) }]
  })
}

/** Metres from a way's start to each of its corners. */
function stations(way: readonly Spot[]): number[] {
  let gone = 0
  return way.map(([x, z], i) => {
    const [a, b] = way[i - 1] ?? [x, z]
    return (gone += Math.hypot(x - a, z - b))
  })
}
