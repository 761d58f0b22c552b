import type { Share } from '../colour.ts'
import type { WorldPoint } from '../types.ts'

/**
 * What tells a thing from others of its class: its colours, commonest first, empty where they were
 * not seen; how large it is, metres, and where it was, in the frame of its place; null where nobody knows.
 */
export type Prototype = {
  readonly colours: readonly Share[]
  readonly extent: readonly [width: number, height: number] | null
  readonly at: WorldPoint | null
}

/** How much each sign tells: colour most, since things are moved and are seen from any side. */
const weights = { colour: 0.55, size: 0.2, place: 0.25 } as const
/** Metres within which a thing is likely still where it was. */
const moved = 1

/**
 * How well a thing fits a prototype, 0..1, by all the signs that both have, places in one frame; null
 * where they have none in common. Colours are compared by histogram intersection (Swain and Ballard,
 * "Color Indexing", 1991), sizes by their ratio.
 */
export function fitOf(prototype: Prototype, thing: Prototype): number | null {
  const signs = [
    [weights.colour, colourFit(prototype.colours, thing.colours)],
    [weights.size, sizeFit(prototype.extent, thing.extent)],
    [weights.place, placeFit(prototype.at, thing.at)],
  ] as const
  let [sum, weight] = [0, 0]
  for (const [each, fit] of signs) {
    if (fit === null) continue
    sum += each * fit
    weight += each
  }
  return weight === 0 ? null : sum / weight
}

function colourFit(one: readonly Share[], other: readonly Share[]): number | null {
  if (one.length === 0 || other.length === 0) return null
  const part = (shares: readonly Share[], colour: string) =>
    shares.find((share) => share.colour === colour)?.part ?? 0
  const common = one.reduce(
    (sum, share) => sum + Math.min(share.part, part(other, share.colour)),
    0,
  )
  const whole = (shares: readonly Share[]) => shares.reduce((sum, share) => sum + share.part, 0)
  return common / Math.max(whole(one), whole(other))
}

function sizeFit(one: Prototype['extent'], other: Prototype['extent']): number | null {
  if (!one || !other) return null
  const [width, height] = [ratio(one[0], other[0]), ratio(one[1], other[1])]
  return Math.sqrt(width * height)
}

const ratio = (a: number, b: number) =>
  Math.max(a, b) > 0 ? Math.max(0, Math.min(a, b)) / Math.max(a, b) : 1

function placeFit(one: WorldPoint | null, other: WorldPoint | null): number | null {
  if (!one || !other) return null
  return Math.exp(-Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]) / moved)
}

/** It must fit so well, and so much better than the next best, to be taken for the one that was named. */
const [enough, margin] = [0.5, 0.1]

/** Which of several things is meant by a prototype: its index; null where none fits, or two do alike. */
export function pickByPrototype(prototype: Prototype, things: readonly Prototype[]): number | null {
  const fits = things
    .map((thing, index) => ({ index, fit: fitOf(prototype, thing) ?? 0 }))
    .sort((a, b) => b.fit - a.fit)
  const [best, second] = fits
  if (!best || best.fit < enough) return null
  return second && best.fit - second.fit < margin ? null : best.index
}
