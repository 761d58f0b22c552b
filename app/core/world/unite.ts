import { beliefOf, bySize, kinship, labelOf, vote } from './belief.ts'
import { add, deviation, distance, invert, minus, misfit, round, scale } from './covariance.ts'
import { lengthOf, type Known } from './known.ts'
import { seenTogether } from './pictures.ts'
import { addPiece, placeByPieces } from './pieces.ts'
import type { Thing } from './types.ts'
import { addFix, type Viewpoint } from './viewpoint.ts'

/** One thing that was taken for two: `from` is no thing of its own any more and lives on in `into`. */
export type Union = { readonly from: number; readonly into: number }

/** Words that fit each other by less than this never name one thing. */
const alike = 0.3
/** Seen beside each other in so many pictures, they are two. */
const twice = 2
/** Chi-squared with three degrees of freedom, 1 of 10. */
const near = 6.25
/** The part of their size by which the middles of one thing may differ. */
const wander = 0.2
const share = 0.5
/** … and of two that were surely called by two names so often. */
const otherwise = { share: 0.2, sightings: 5, belief: 0.8 }
/** One track leads from place to place within this, ms and metres. */
const trackHolds = 3000
const carried = 0.7
/** Things whose middles are further apart, metres, are never one. */
const farthest = 3

/**
 * Things that turn out to be one: alike, at one place, and never seen beside each other. Only pairs
 * with one of `fresh` are looked at, the ids that were seen just now. The older id stays.
 */
export function unite(
  known: readonly Known[],
  fresh: ReadonlySet<number>,
): { readonly known: readonly Known[]; readonly unions: readonly Union[] } {
  const unions: Union[] = []
  let all = known
  for (const id of [...fresh].sort((a, b) => a - b)) {
    const one = all.find(({ thing }) => thing.id === id)
    if (!one) continue
    const other = all
      .filter((each) => isOne(one, each))
      .sort((a, b) => gap(one, a) - gap(one, b))
      .at(0)
    if (!other) continue
    const [keep, drop] = older(one, other) ? [one, other] : [other, one]
    unions.push({ from: drop.thing.id, into: keep.thing.id })
    all = all.flatMap((each) => (each === drop ? [] : each === keep ? join(keep, drop) : each))
  }
  return { known: all, unions }
}

const gap = (a: Known, b: Known) => distance(a.thing.at, b.thing.at)

/** What people were told of goes before what they were not; then the one seen first. */
const older = (a: Known, b: Known) =>
  a.confirmed !== b.confirmed
    ? a.confirmed
    : a.thing.firstSeen !== b.thing.firstSeen
      ? a.thing.firstSeen < b.thing.firstSeen
      : a.thing.id < b.thing.id

function isOne(a: Known, b: Known): boolean {
  const apart = distance(a.thing.at, b.thing.at)
  if (apart > farthest || a === b || a.rested || b.rested) return false
  if ((a.apart[b.thing.id] ?? 0) >= twice) return false
  if (kinship(a.thing.belief, b.thing.belief) < alike) return false
  if (isFollowed(a, b) && apart < carried) return true
  const [wide, other] = [a.thing.extent, b.thing.extent].map((extent) => Math.max(...extent))
  const size = (a.thing.extent[0] + a.thing.extent[1] + b.thing.extent[0] + b.thing.extent[1]) / 4
  const spread = add(add(a.thing.covariance, b.thing.covariance), round(wander * size))
  const overlapping =
    apart < (isNamedOtherwise(a, b) ? otherwise.share : share) * Math.min(wide ?? 0, other ?? 0)
  const unsure = deviation(a.thing.covariance) + deviation(b.thing.covariance) > size
  return (overlapping || unsure) && misfit(minus(a.thing.at, b.thing.at), spread) < near
}

/** Whether each has a name of its own that hardly a picture disagreed with. */
function isNamedOtherwise(a: Known, b: Known): boolean {
  const isSure = ({ thing: { sightings, belief, label } }: Known) =>
    sightings >= otherwise.sightings && (belief[label] ?? 0) > otherwise.belief
  return a.thing.label !== b.thing.label && isSure(a) && isSure(b)
}

/**
 * Whether one picture track led to both of late: a thing whose measured distance leaps, now its own and
 * now that of what stands before it.
 */
const isFollowed = (a: Known, b: Known) =>
  a.track !== null &&
  a.track === b.track &&
  Math.abs(a.thing.lastSeen - b.thing.lastSeen) < trackHolds

function join(keep: Known, drop: Known): Known {
  const votes = vote(keep.votes, drop.votes, 1)
  const whole = keep.whole || drop.whole
  // What is known of pieces only says nothing beside what is known of the whole.
  const [of, and] = keep.whole === drop.whole ? [keep, drop] : keep.whole ? [keep] : [drop]
  const views = and ? mergeViews(of.views, and.views) : of.views
  const bounds = whole ? null : addPiece(keep.bounds, drop.bounds ?? undefined)
  const latest = keep.thing.lastSeen >= drop.thing.lastSeen ? keep : drop
  const recent = latest.recent
  const { sightings, pictures } = seenTogether(keep, drop)
  const extent = [0, 1].map((i) =>
    Math.max(keep.thing.extent[i as 0], drop.thing.extent[i as 0]),
  ) as unknown as Thing['extent']
  const sides = keep.sides || drop.sides
  const told = bySize(votes, lengthOf(sides, { source: latest.thing.source, extent }))
  const settled = views.length > 0 ? placeByPieces(views, bounds) : latest.thing
  return {
    ...keep,
    votes,
    views,
    whole,
    bounds,
    recent,
    confirmed: keep.confirmed || drop.confirmed,
    odds: Math.min(6, Math.max(keep.odds, drop.odds) + 0.5),
    track: latest.track,
    hits: Math.max(keep.hits, drop.hits),
    misses: Math.min(keep.misses, drop.misses),
    size: Math.max(keep.size, drop.size),
    closer: latest.closer,
    sides,
    peak: Math.max(keep.peak, drop.peak),
    empty: null,
    apart: { ...drop.apart, ...keep.apart },
    pictures,
    proof: [...new Set([...keep.proof, ...drop.proof])].sort((a, b) => a - b).slice(0, 5),
    thing: {
      ...keep.thing,
      ...settled,
      label: labelOf(told),
      belief: beliefOf(told),
      state: 'present',
      extent,
      sightings,
      firstSeen: Math.min(keep.thing.firstSeen, drop.thing.firstSeen),
      lastSeen: latest.thing.lastSeen,
      lastLooked: Math.max(keep.thing.lastLooked, drop.thing.lastLooked),
    },
  }
}

/** The viewpoints of both; the same place counts once more, not twice. */
function mergeViews(a: readonly Viewpoint[], b: readonly Viewpoint[]): readonly Viewpoint[] {
  return b.reduce<readonly Viewpoint[]>(
    (views, { at, eye, information, count }) =>
      addFix(views, { time: 0, at, eye, covariance: invert(scale(information, 1 / count)) }),
    a,
  )
}
