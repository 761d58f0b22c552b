import type { WorldPoint } from '../types.ts'
import {
  add,
  apply,
  determinant,
  distance,
  dot,
  fuse,
  invert,
  minus,
  misfit,
  plus,
  round,
  scale,
} from './covariance.ts'
import type { Covariance } from './types.ts'

/** Where one picture put a thing, how surely, and where its camera stood. */
export type Fix = {
  readonly time: number
  readonly at: WorldPoint
  readonly covariance: Covariance
  readonly eye: WorldPoint
}

/**
 * What all fixes from about one place say together. Their errors are much the same (the same side of
 * the thing, the same edges, the same wrong idea of its size), so a hundred of them count little more
 * than one; only another place brings news. `information` is their sum, `count` how many they are.
 */
export type Viewpoint = {
  readonly eye: WorldPoint
  readonly at: WorldPoint
  readonly information: Covariance
  readonly count: number
}

/** Looks that differ by less than this angle, and in distance by less than this factor, are the same. */
const sameAngle = Math.cos((12 * Math.PI) / 180)
const sameFactor = 1.35
/** More viewpoints than this add nothing; the least telling one goes. */
const most = 12
/** A fix further off than this (chi-squared, three degrees: 1 of 40) counts the less the further. */
const usualMisfit = 9.35
/** No place is known better than this, metres: things have no exact middle. */
const finest = 0.01

/** One more fix, folded into the viewpoint it was made from, or as a new one. */
export function addFix(views: readonly Viewpoint[], fix: Fix): Viewpoint[] {
  const found = views.findIndex((view) => sameLook(view, fix))
  const view = views[found]
  const information = invert(fix.covariance)
  if (!view) {
    const all = [...views, { eye: fix.eye, at: fix.at, information, count: 1 }]
    if (all.length <= most) return all
    const told = all.map((each) => determinant(each.information))
    return all.filter((_, i) => i !== told.indexOf(Math.min(...told)))
  }
  const spread = add(covarianceOf(view), fix.covariance)
  const trust = Math.min(1, usualMisfit / Math.max(1e-9, misfit(minus(fix.at, view.at), spread)))
  const fused = fuse([view, { at: fix.at, information: scale(information, trust) }])
  return views.with(found, { ...view, ...fused, count: view.count + trust })
}

function sameLook(view: Viewpoint, fix: Fix): boolean {
  const [a, b] = [minus(view.at, view.eye), minus(fix.at, fix.eye)]
  const [far, near] = [Math.hypot(...a), Math.hypot(...b)]
  if (far < 0.01 || near < 0.01) return false // remembered without an eye
  const factor = Math.max(far / near, near / far)
  return dot(a, b) / (far * near) > sameAngle && factor < sameFactor
}

/** A viewpoint's fixes count as one, and by a quarter more each time they double, up to two. */
const informationOf = ({ information, count }: Viewpoint): Covariance =>
  scale(information, Math.min(2, 1 + 0.25 * Math.log2(Math.max(1, count))) / count)
const covarianceOf = (view: Viewpoint) => invert(informationOf(view))

/**
 * Where the thing is by all its viewpoints: each weighs by its information, so that long ellipsoids
 * from several sides meet where the lines of sight do; one that disagrees with the rest weighs less
 * (Cauchy weights, iterated), and where many disagree the result is told to be less sure.
 */
export function locate(views: readonly Viewpoint[]): {
  readonly at: WorldPoint
  readonly covariance: Covariance
} {
  const told = views.map((view) => ({ at: view.at, information: informationOf(view) }))
  const misfitAt = (at: WorldPoint, each: (typeof told)[number]) =>
    misfitBy(minus(each.at, at), each.information)
  const cost = (at: WorldPoint) =>
    told.reduce((sum, each) => sum + Math.log1p(misfitAt(at, each) / usualMisfit), 0)
  const starts = [fuse(told).at, ...told.map(({ at }) => at)]
  const costs = starts.map(cost)
  let at = starts[costs.indexOf(Math.min(...costs))] ?? ([0, 0, 0] as WorldPoint)
  let information: Covariance = round(1)
  for (let turn = 0; turn < 6; turn++) {
    const from = at
    const weighed = told.map((each) => ({
      at: each.at,
      information: scale(each.information, 1 / (1 + misfitAt(from, each) / usualMisfit)),
    }))
    const fused = fuse(weighed)
    information = fused.information
    at = fused.at
    if (distance(at, from) < 1e-4) break
  }
  const mean = told.reduce((sum, each) => sum + misfitAt(at, each), 0) / (3 * told.length)
  return {
    at,
    covariance: add(scale(invert(information), Math.max(1, Math.min(4, mean))), round(finest)),
  }
}

const misfitBy = (offset: WorldPoint, information: Covariance) =>
  dot(offset, apply(information, offset))

/** What was remembered, as a viewpoint of its own that no later fix is folded into. */
export const rememberedView = (at: WorldPoint, covariance: Covariance): Viewpoint => ({
  eye: at,
  at,
  information: invert(covariance),
  count: 1,
})

/** The same after everything was moved by `offset`. */
export const shiftView = (view: Viewpoint, offset: WorldPoint): Viewpoint => ({
  ...view,
  eye: plus(view.eye, offset),
  at: plus(view.at, offset),
})
