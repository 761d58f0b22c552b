import type { LineOfSight } from './line-of-sight.ts'
import { usualSizes, type UsualSize } from './usual-sizes.ts'

/** A distance along the line of sight, metres, with its standard deviation. */
export type Distance = { readonly metres: number; readonly deviation: number }

/** Of a class that nobody measured: from a key to a cupboard. */
const anything: UsualSize = [0.3, 0.3, 0.2, 0.9]

const sizeOf = (label: string): UsualSize =>
  Object.hasOwn(usualSizes, label) ? (usualSizes[label] ?? anything) : anything

/** Nothing that is recognised is nearer or farther than this, metres. */
const [nearest, farthest] = [0.15, 60]

/**
 * How far a thing of its usual size, standing upright, would be to look as large as its box. Seen
 * from above it shows its depth too. A side that the picture's edge cuts off tells nothing. Sizes
 * spread as a part of themselves, so logarithms are weighed, and the deviation grows with distance.
 */
export function sizeDistance(label: string, line: LineOfSight): Distance {
  const [height, width, depth, spread] = sizeOf(label)
  const down = Math.abs(line.along.y) // sine of the angle under which it is looked down at
  const high = height * Math.sqrt(1 - down ** 2) + depth * down
  const wide = (width + depth) / 2
  // From the front or from the side: nobody says how it is turned.
  const turned = Math.hypot(spread, 0.4 * Math.abs(Math.log(width / depth)))
  const seen = [
    ...(line.cut.down ? [] : [{ log: Math.log(far(high, line.height)), spread }]),
    ...(line.cut.across ? [] : [{ log: Math.log(far(wide, line.width)), spread: turned }]),
  ]
  if (seen.length === 0) {
    // Only a part of it is seen, so it is nearer than it looks.
    const log = Math.log(0.7 * far(Math.max(high, wide), Math.max(line.height, line.width)))
    seen.push({ log, spread: Math.max(0.5, spread) })
  }
  const weight = seen.reduce((sum, guess) => sum + guess.spread ** -2, 0)
  const mean = seen.reduce((sum, { log, spread }) => sum + log * spread ** -2, 0) / weight
  // Where height and width disagree it lies, or is hidden in part: the truth may be either.
  const apart = Math.max(...seen.map(({ log }) => Math.abs(log - mean)))
  const metres = Math.min(Math.max(Math.exp(mean), nearest), farthest)
  return { metres, deviation: metres * Math.hypot(weight ** -0.5, apart) }
}

/** Metres to something `size` metres long that fills an angle. */
const far = (size: number, angle: number) => size / 2 / Math.tan(angle / 2)

/** A thing's depth as a part of its smaller side across, at most 1; null where its class is not known. */
export function depthRatio(label: string): number | null {
  if (!Object.hasOwn(usualSizes, label)) return null
  const [height, width, depth] = sizeOf(label)
  return Math.min(1, depth / Math.min(height, width))
}

/** A detector's box differs from a thing's own proportions by this, one deviation of its logarithm. */
const proportionError = 0.3

/**
 * How deep a thing usually is behind what one sees of it, as a part of the smaller side of its box: of
 * its three sides the two that have the box's proportions face the camera, and the third does not, each
 * as likely as it fits. Null where its class is not known or the picture's edge cuts it off.
 */
export function depthBehind(label: string, line: LineOfSight): number | null {
  if (!Object.hasOwn(usualSizes, label) || line.cut.across || line.cut.down) return null
  const [height, width, depth] = sizeOf(label)
  const log = Math.log(line.width / line.height)
  const faces = [
    { across: width, up: height, behind: depth },
    { across: depth, up: height, behind: width },
    { across: width, up: depth, behind: height },
  ]
  let [sum, weights] = [0, 1e-9]
  for (const { across, up, behind } of faces) {
    const weight = Math.exp(-0.5 * ((Math.log(across / up) - log) / proportionError) ** 2)
    sum += (weight * behind) / Math.min(across, up)
    weights += weight
  }
  return sum / weights
}

/** How deep things of a class are at least behind what one sees of them, metres; 0 where nobody knows. */
export function usualDepth(label: string): number {
  if (!Object.hasOwn(usualSizes, label)) return 0
  const [, width, depth] = sizeOf(label)
  return Math.min(width, depth)
}

/**
 * How much of a thing, `metres` away, the picture's edge usually hides, to the right and upwards (to the
 * left and downwards where negative), metres: what its box lacks of the usual size.
 */
export function hiddenBeyond(
  label: string,
  line: LineOfSight,
  metres: number,
): readonly [right: number, up: number] {
  if (!Object.hasOwn(usualSizes, label)) return [0, 0]
  const [height, width, depth] = sizeOf(label)
  const down = Math.abs(line.along.y)
  const high = height * Math.sqrt(1 - down ** 2) + depth * down
  const lacks = (usual: number, angle: number) =>
    Math.max(0, usual - 2 * metres * Math.tan(angle / 2))
  return [
    line.cut.right * lacks((width + depth) / 2, line.width),
    line.cut.up * lacks(high, line.height),
  ]
}

/** The sides of what a thing usually covers of the floor, metres, the longer one first. */
export function usualFootprint(label: string): readonly [length: number, width: number] {
  const [, width, depth] = sizeOf(label)
  return [Math.max(width, depth), Math.min(width, depth)]
}

/** A thing's usual height, metres. */
export const usualHeight = (label: string): number => sizeOf(label)[0]

/** One standard deviation of the logarithm of a class's sizes. */
export const usualSpread = (label: string): number => sizeOf(label)[3]
