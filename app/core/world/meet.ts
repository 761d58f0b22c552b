import type { WorldPoint } from '../types.ts'
import { beliefOf, bySize, labelOf, vote } from './belief.ts'
import { add, deviation, distance, fuse, invert, minus, misfit, round } from './covariance.ts'
import { moves, stays } from './kinds.ts'
import { lengthOf, type Known, type Seen } from './known.ts'
import { addPiece, isCut, isVague, placeByPieces, showsSides } from './pieces.ts'
import { addPicture } from './pictures.ts'
import { predict } from './predict.ts'
import type { Covariance, Thing } from './types.ts'
import { velocityOf } from './velocity.ts'
import { addFix, locate, type Fix, type Viewpoint } from './viewpoint.ts'

/** A thing after it was seen, and how it came to another place, if it did. */
export type Met = {
  readonly known: Known
  readonly moved: { readonly from: WorldPoint; readonly to: WorldPoint } | null
}

/** Chi-squared with three degrees of freedom, 1 of 100: a fix further off tells of another place. */
const astray = 11.3
/** So many such fixes in a row, over so long, ms, and nobody doubts it. */
const enough = { fixes: 3, span: 150 }
/** What moved by less than this, metres, did not. */
const leastMove = 0.25
const leastShift = 0.1
/** Fixes that are kept to see motion: how many, and for how long, ms. */
const recentFixes = { most: 8, span: 3000 }
/** The first sightings are what tells that a thing appeared. */
const proofs = 5
/** Sightings that follow each other within this, ms, and from one place, metres, tell little anew. */
const sameLook = { time: 250, step: 0.05, news: 0.35 }
const mostOdds = 6

/** Evidence that a box of this score is of a real thing, in log-odds: what EfficientDet scores were worth in rooms. */
export const gainOf = (score: number): number => Math.max(0.1, 4 * (score - 0.15))

/** How much of a sighting is news, after the one before. */
export function newsOf(known: Known, fix: Fix): number {
  const last = known.recent.at(-1)
  if (!last) return 1
  const anew = fix.time - last.time >= sameLook.time || distance(fix.eye, last.eye) > sameLook.step
  return anew ? 1 : sameLook.news
}

/** A thing is seen again, at this place. */
export function meet(before: Known, seen: Seen, fix: Fix): Met {
  const { thing } = before
  const news = newsOf(before, fix)
  const votes = vote(before.votes, seen.words, news)
  const piece = (isCut(seen) || isVague(seen)) && !moves(thing.label)
  const whole = before.whole || !piece
  // A piece says nothing of where the whole is, once that is known; the first whole box knows better.
  const told = piece && before.whole ? [] : [fix]
  const kept = whole === before.whole ? before.recent : []
  const recent = [...kept, ...told]
    .filter(({ time }) => time > fix.time - recentFixes.span)
    .slice(-recentFixes.most)
  const bounds = whole ? null : addPiece(before.bounds, isVague(seen) ? undefined : seen.bounds)
  const place = placeOf({ ...before, recent, whole, bounds }, told.length > 0 ? fix : null, before)
  const share = 1 / Math.min(20, thing.sightings + 1)
  const extent = growExtent(thing, seen)
  const sides = before.sides || showsSides(seen)
  const sized = bySize(votes, lengthOf(sides, { source: seen.source, extent }))
  const known: Known = {
    ...before,
    odds: Math.min(mostOdds, before.odds + gainOf(seen.score) * news),
    votes,
    recent,
    views: place.views,
    whole,
    bounds,
    rested: place.rested,
    track: seen.track ?? before.track,
    hits: before.hits + news,
    misses: before.misses + Math.max(0, (before.empty?.looks ?? 0) - 1), // it was there after all
    size: before.size + (seen.box[3] - before.size) * (before.size === 0 ? 1 : share),
    closer: seen.closer ?? false,
    sides,
    peak: Math.max(before.peak, seen.score),
    empty: null,
    proof: before.proof.length < proofs ? [...before.proof, fix.time] : before.proof,
    pictures: addPicture(before.pictures, fix.time),
    thing: {
      ...thing,
      label: labelOf(sized),
      belief: beliefOf(sized),
      at: place.at,
      covariance: place.covariance,
      extent,
      source: seen.source,
      state: 'present',
      motion: place.rested ? 'moving' : 'static',
      velocity: place.velocity,
      sightings: thing.sightings + 1,
      lastSeen: fix.time,
      lastLooked: fix.time,
    },
  }
  return { known, moved: place.moved }
}

/** What a picture cuts off can only be larger than it looks. */
function growExtent({ extent, sightings }: Thing, seen: Seen): Thing['extent'] {
  const share = 1 / Math.min(20, sightings + 1)
  const cut = isCut(seen)
  const grow = (old: number, now: number) =>
    now > old ? old + (now - old) * Math.max(share, 0.1) : cut ? old : old + (now - old) * share
  return [grow(extent[0], seen.extent[0]), grow(extent[1], seen.extent[1])]
}

type Place = {
  readonly at: WorldPoint
  readonly covariance: Covariance
  readonly velocity: WorldPoint
  readonly views: readonly Viewpoint[]
  readonly rested: WorldPoint | null
  readonly moved: Met['moved']
}

const still: WorldPoint = [0, 0, 0]
const atRest = { velocity: still, rested: null, moved: null } as const

/** Where it is after a fix, or after a picture that tells nothing of it (null). */
function placeOf(known: Known, fix: Fix | null, before: Known): Place {
  const { thing, views, rested } = known
  const { at, covariance, velocity } = thing
  if (!fix) return { at, covariance, velocity, views, rested, moved: null }
  if (!known.whole) {
    const all = addFix(views, fix)
    return { ...placeByPieces(all, known.bounds), views: all, ...atRest }
  }
  if (!before.whole) {
    const all = addFix([], fix)
    return { ...locate(all), views: all, ...atRest }
  }
  return follow(known, fix)
}

/** Where it is now: at rest as before, at rest elsewhere, or on its way. */
function follow(known: Known, fix: Fix): Place {
  const { thing, recent, rested } = known
  const motion = velocityOf(recent)
  if (motion.moving && !stays(thing.label)) {
    const expected = predict(thing, fix.time)
    const fused = fuse([
      { at: expected.at, information: invert(expected.covariance) },
      { at: fix.at, information: invert(fix.covariance) },
    ])
    const covariance = invert(fused.information)
    const { velocity } = motion
    return {
      at: fused.at,
      covariance,
      velocity,
      views: [],
      rested: rested ?? thing.at,
      moved: null,
    }
  }
  if (rested) {
    if (!motion.resting) {
      const { at, covariance } = fix
      return { at, covariance, velocity: motion.velocity, views: [], rested, moved: null }
    }
    return settle(recent, rested)
  }
  const strays = recent.filter((each) => isAstray(thing, each))
  const last = recent.slice(-enough.fixes)
  const first = last[0]
  if (first && last.length === enough.fixes && last.every((each) => strays.includes(each))) {
    const agree = last.every((each) => distance(each.at, first.at) < distance(first.at, thing.at))
    if (agree && fix.time - first.time >= enough.span) return settle(last, thing.at)
  }
  const views = strays.includes(fix) ? known.views : addFix(known.views, fix)
  return { ...locate(views), velocity: still, views, rested: null, moved: null }
}

function isAstray({ at, covariance, extent, label }: Thing, fix: Fix): boolean {
  const wander = round(0.15 * Math.sqrt(extent[0] * extent[1]) + (moves(label) ? 0.1 : 0))
  const off = minus(fix.at, at)
  return (
    Math.hypot(...off) > leastShift &&
    misfit(off, add(add(covariance, fix.covariance), wander)) > astray
  )
}

function settle(fixes: readonly Fix[], from: WorldPoint): Place {
  const views = fixes.reduce<readonly Viewpoint[]>(addFix, [])
  const { at, covariance } = locate(views)
  const far = distance(from, at) > Math.max(leastMove, 2 * deviation(covariance))
  return {
    at,
    covariance,
    velocity: still,
    views,
    rested: null,
    moved: far ? { from, to: at } : null,
  }
}

/** A thing seen for the first time; nobody is told of it yet. */
export function begin(id: number, seen: Seen, fix: Fix): Known {
  const votes = vote({}, seen.words, 1)
  const { at, covariance, extent, source, bounds = null } = seen
  const whole = !(isCut(seen) || isVague(seen)) || moves(seen.label)
  return {
    thing: {
      ...{ id, label: labelOf(votes), belief: beliefOf(votes), at, covariance, extent, source },
      ...{ state: 'present', motion: 'static', velocity: still, sightings: 1 },
      ...{ firstSeen: fix.time, lastSeen: fix.time, lastLooked: fix.time },
    },
    ...{ confirmed: false, odds: gainOf(seen.score) - 2, votes, views: addFix([], fix), whole },
    ...{
      recent: [fix],
      rested: null,
      track: seen.track,
      hits: 1,
      misses: 0,
      size: seen.box[3],
      closer: seen.closer ?? false,
      sides: showsSides(seen),
      peak: seen.score,
    },
    ...{
      empty: null,
      apart: {},
      proof: [fix.time],
      pictures: [fix.time],
      bounds: whole ? null : bounds,
    },
  }
}
