import type { Loaded } from '../model.ts'
import { runOne } from './network.ts'
import { toBatch, type Norm, type Paint } from './paint.ts'
import { turnRegion, type Region } from './region.ts'

const norm: Norm = { mean: [0.5, 0.5, 0.5], spread: [0.5, 0.5, 0.5] }
/** What PaddleOCR's classifier of directions takes, pixels; a longer line shows its beginning. */
const [width, height] = [192, 48]
/** A region this much higher than wide is a line that runs up or down. */
const upright = 1.5
/** A region this much longer than thick surely tells which way its text runs. */
const long = 3
/** Odds in nats from which a line is trusted against the rest of its page: 0.9 of 1. */
const sure = Math.log(9)

/**
 * Turns each region so that its text stands upright: first along its long side, where a single
 * character follows the longer lines; then, where the classifier says so, upside down. A line that
 * is not sure goes with the others that run its way.
 */
export async function faceUp(
  regions: readonly Region[],
  paint: Paint,
  classifier: Loaded,
): Promise<Region[]> {
  const running = alongText(regions)
  if (running.length === 0) return []
  const odds = await upsideDown(running, paint, classifier)
  const quarterOf = ({ angle }: Region) => Math.round(angle / (Math.PI / 2))
  return running.map((region, i) => {
    const own = odds[i] ?? 0
    const together = running.reduce(
      (sum, each, e) => sum + (quarterOf(each) === quarterOf(region) ? (odds[e] ?? 0) : 0),
      0,
    )
    return (Math.abs(own) >= sure ? own : together) > 0 ? turnRegion(region, 2) : region
  })
}

/** The regions with their text running along their width, to the right or down. */
function alongText(regions: readonly Region[]): Region[] {
  const area = (fits: (ratio: number) => boolean) =>
    regions
      .filter(({ width, height }) => fits(height / width))
      .reduce((sum, { width, height }) => sum + width * height, 0)
  const standing = area((ratio) => ratio >= long) > area((ratio) => ratio <= 1 / long)
  return regions.map((region) => {
    const ratio = region.height / region.width
    const turn = ratio >= long || (ratio >= upright && standing)
    return turn ? turnRegion(region, 1) : region
  })
}

/** For each region the log odds that its text is upside down. */
async function upsideDown(
  regions: readonly Region[],
  paint: Paint,
  classifier: Loaded,
): Promise<number[]> {
  const strips = regions.map((region) => {
    const shown = Math.min(region.width, (region.height * width) / height)
    return paint.strip(startOf(region, shown), width, height)
  })
  const { data } = await runOne(classifier, toBatch(strips, width, height, norm))
  return regions.map((_, i) => {
    const down = Math.min(Math.max(Number(data[i * 2 + 1] ?? 0), 1e-6), 1 - 1e-6)
    return Math.log(down / (1 - down))
  })
}

/** The first `length` pixels of a region. */
function startOf(region: Region, length: number): Region {
  const back = (region.width - length) / 2
  return {
    ...region,
    x: region.x - back * Math.cos(region.angle),
    y: region.y - back * Math.sin(region.angle),
    width: length,
  }
}
