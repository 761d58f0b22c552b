import { Matrix } from 'ml-matrix'
import { leastSquares } from './least-squares.ts'
import { believed, missesOf } from './misses.ts'
import type { WornCamera } from '../../../models/types.ts'
import type { Calibration } from './calibration.ts'
import { changeBy, doubtsOf, unchanged } from './parameters.ts'
import { errorOf, errorOver, uncertaintyFrom } from './picture-error.ts'
import type { Shot } from './shot.ts'

/** Fewer spots, or spots of fewer things, do not determine a camera. */
const fewest = { spots: 60, things: 4, each: 3 }
/** Of so many pictures one is held out, to try what the others say. */
const heldOut = 4
/** One thing's spots in pictures that follow each other are off alike: variances are so much larger than if they were not. */
const kinship = 4
/** Spots may be better than they say, but their variance is no less than this part of it. */
const leastNoise = 0.25
/** A camera gives way to one whose error is smaller by this, or whose misses are (their squares): then it is none of what it says. */
const surer = 0.8
const refuted = 0.5

/**
 * Measures the camera on a head from things that stand still: focal length, middle of the picture, turn
 * and place on the head, and how late its pictures come, so that all rays to one thing meet in one point
 * (bundle adjustment in which the head's poses are known). Wrong spots hardly count, by Cauchy's loss.
 * It begins at `start`, what is known of the camera without measuring, and is held to it by what is
 * usual, so what the pictures do not tell stays as it was. Null where too little was seen, or where the
 * camera as it is, measured `before` or not, agrees as well with pictures that were held out, or is as
 * sure and does not disagree much.
 */
export function calibrate(
  start: WornCamera,
  before: Calibration | null,
  shots: readonly Shot[],
  time: number,
): Calibration | null {
  const usable = withoutStrangers(shots)
  const spots = usable.flatMap((shot) => shot.spots)
  const things = new Set(spots.map(({ thing }) => thing))
  if (spots.length < fewest.spots || things.size < fewest.things) return null
  const inUse = before ?? { ...start, error: errorOf(start) }
  const pixels = start.camera.fx
  const known = usable.filter((_, i) => i % heldOut !== 0)
  const unknown = usable.filter((_, i) => i % heldOut === 0)
  const disagreement = (mounted: WornCamera) =>
    meanSquare(missesOf(mounted, unknown, pixels, known).map(soften))
  const trial = changeBy(start, solve(start, known, pixels).at)
  const part = disagreement(trial) / disagreement(inUse)
  if (!(part < 1)) return null

  const { at, covariance } = solve(start, usable, pixels)
  const found = changeBy(start, at)
  const noise = Math.max(leastNoise, spreadOf(missesOf(found, usable, pixels)) ** 2)
  const unsure = Matrix.mul(covariance, kinship * noise).to2DArray()
  const error = errorOver(start, at, unsure)
  if (!(error < surer * inUse.error || part < refuted)) return null
  const delay = at.length - 1
  return {
    ...found,
    camera: { ...found.camera, source: 'calibrated', error: uncertaintyFrom(start, at, unsure) },
    latencyError:
      (doubtsOf(start.camera.source)[delay] ?? 0) * Math.sqrt(unsure[delay]?.[delay] ?? 0),
    error,
    time,
  }
}

/** Only things that several pictures show tell anything. */
function withoutStrangers(shots: readonly Shot[]): Shot[] {
  const times = new Map<number, number>()
  for (const { thing } of shots.flatMap(({ spots }) => spots))
    times.set(thing, (times.get(thing) ?? 0) + 1)
  return shots.map((shot) => ({
    ...shot,
    spots: shot.spots.filter(({ thing }) => (times.get(thing) ?? 0) >= fewest.each),
  }))
}

const solve = (start: WornCamera, shots: readonly Shot[], pixels: number) =>
  leastSquares(
    (numbers) => [...missesOf(changeBy(start, numbers), shots, pixels).map(soften), ...numbers],
    unchanged,
  )

/** Cauchy's loss, as what is to be squared: the further a spot is off, the less it matters. */
const soften = (miss: number) =>
  Math.sign(miss) * believed * Math.sqrt(Math.log1p((miss / believed) ** 2))

const meanSquare = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value * value, 0) / values.length

/** The standard deviation of what is not astray, by the median of its size (Hampel, 1974). */
function spreadOf(values: readonly number[]): number {
  const sizes = values.map(Math.abs).sort((a, b) => a - b)
  return 1.4826 * (sizes[Math.floor(sizes.length / 2)] ?? 0)
}
