import { type Backdrop, findPlanes } from './find-planes.ts'
import type { Sample, Samples } from './sample-box.ts'
import { segment } from './segment.ts'

/** Where a thing begins and how deep it is seen, along its line of sight, metres. */
export type Measured = {
  readonly front: number
  /** From its front to the farthest part that is seen; 0 for a flat thing seen from before. */
  readonly seen: number
  /** What is left of that without an even slope: 0 for a flat thing seen from anywhere. */
  readonly bent: number
  /** How much of its box it fills, 0..1: a ball 0.79, a box 1, a ring or a chair less than half. */
  readonly fill: number
  readonly points: readonly Sample[]
  /** How far off it is on average (root mean square) if what else lies in the box were the thing, as likely as that is. */
  readonly doubt: number
}

/** Fewer points than this tell nothing: one may be noise. */
const fewest = 3
/** A thing has at least this part of the points in its box that are not its surroundings'. */
const smallest = 0.1
/** Percentiles of front and back: some points lie on edges, between thing and wall. */
const [near, back] = [0.05, 0.95]

/** A plane that holds less than this part of what is around, for each of what is inside, is the thing's own. */
const outside = 0.5

/**
 * Finds the thing in what was measured within its box. First wall, floor and table are taken away:
 * planes that go on around the box. What is left falls into pieces. The thing reaches all over its box
 * and ends there, so a piece that does is the thing, and the nearest such piece, since what is seen
 * through a ring or a chair lies behind it, while what hides a part of it is only on one side.
 * `usual` says how well a distance fits the thing's usual size (0..1). Null where too little was measured.
 */
export function measureThing(
  { inside, around }: Samples,
  angle: number,
  usual: (metres: number) => number,
): Measured | null {
  if (inside.length < fewest) return null
  const planes = findPlanes(around).filter((plane) => goesOn(plane, { inside, around }))
  const before = ({ at }: Sample) =>
    planes.every(({ plane, thickness }) => Math.abs(plane.distanceToPoint(at)) > thickness)
  const free = { inside: inside.filter(before), around: around.filter(before) }
  // A thing's own parts lie nearer together than a third of its size.
  const step = (metres: number) => Math.max(0.03, 0.3 * angle * metres)
  const piecesOf = (samples: Samples) =>
    segment(samples, step, Math.max(fewest, smallest * samples.inside.length))
  // A thing flat on the wall, or one that is the wall, is all plane.
  const enough = Math.max(fewest, 0.05 * inside.length)
  const pieces = free.inside.length >= enough ? piecesOf(free) : []
  const pitch = 1 / Math.sqrt(inside.length)
  const reaches = pieces.some(({ points }) => coverage(points, pitch) > 0.25)
  const scored = (reaches ? pieces : piecesOf({ inside, around })).map(({ points, own }) => ({
    points,
    score: coverage(points, pitch) * own * usual(middle(points)),
  }))
  const best = Math.max(...scored.map(({ score }) => score))
  const chosen = scored.find(({ score }) => score >= best / 2)
  if (!chosen) return null
  const { points } = chosen
  const front = percentile(points, near)
  // What hides a part of it takes that part of the box away.
  const unhidden = inside.filter(({ far }) => far >= (points[0]?.far ?? 0)).length
  const [seen, fill] = [percentile(points, back) - front, points.length / unhidden]
  const bent = Math.min(seen, bendOf(points))
  return { front, seen, bent, fill, points, doubt: doubtOf(chosen, scored) }
}

type Scored = { readonly points: readonly Sample[]; readonly score: number }

/** Scores count by their squares: what is a little likelier is much oftener right. */
function doubtOf(chosen: Scored, all: readonly Scored[]): number {
  const far = middle(chosen.points)
  const [sum, weight] = all.reduce(
    ([sum, weight], { points, score }) => [
      sum + (score * (middle(points) - far)) ** 2,
      weight + score ** 2,
    ],
    [0, 0],
  )
  return Math.sqrt(sum / weight)
}

/** Whether a plane is the surroundings', and not a side of the thing that its box cuts short. */
function goesOn({ plane, thickness }: Backdrop, { inside, around }: Samples): boolean {
  const part = (samples: readonly Sample[]) =>
    samples.filter(({ at }) => Math.abs(plane.distanceToPoint(at)) < thickness).length /
    samples.length
  return part(around) > outside * part(inside)
}

/** How far a group reaches to both sides of the plane that fits it best (least squares over the box). */
function bendOf(group: readonly Sample[]): number {
  const mean = { u: 0, v: 0, far: 0 }
  for (const { u, v, far } of group) {
    mean.u += u / group.length
    mean.v += v / group.length
    mean.far += far / group.length
  }
  let [uu, uv, vv, uf, vf] = [0, 0, 0, 0, 0]
  for (const sample of group) {
    const [u, v, far] = [sample.u - mean.u, sample.v - mean.v, sample.far - mean.far]
    uu += u * u
    uv += u * v
    vv += v * v
    uf += u * far
    vf += v * far
  }
  const determinant = uu * vv - uv * uv
  if (!(determinant > 1e-9)) return Infinity // all in a line
  const [across, down] = [(uf * vv - vf * uv) / determinant, (vf * uu - uf * uv) / determinant]
  const off = group.map(({ u, v, far }) => far - across * u - down * v).sort((a, b) => a - b)
  const at = (part: number) => off[Math.floor(part * (off.length - 1))] ?? 0
  return at(back) - at(near)
}

const middle = (group: readonly Sample[]) => percentile(group, 0.5)

const percentile = (sorted: readonly Sample[], part: number) =>
  sorted[Math.floor(part * (sorted.length - 1))]?.far ?? 0

/**
 * How much of the box's width times height a group reaches over, without its outermost points;
 * `pitch` is what one point stands for.
 */
function coverage(group: readonly Sample[], pitch: number): number {
  return (span(group.map(({ u }) => u)) + pitch) * (span(group.map(({ v }) => v)) + pitch)
}

function span(values: number[]): number {
  values.sort((a, b) => a - b)
  const at = (part: number) => values[Math.round(part * (values.length - 1))] ?? 0
  return at(0.97) - at(0.03)
}
