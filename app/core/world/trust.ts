import type { Known } from './known.ts'

/** Log-odds from which a thing is believed in, sightings that it takes besides, and one good score. */
const believed = { odds: 1.5, sightings: 3, surest: 2, score: 0.35 }
/** Below these log-odds it was a false alarm. */
const lost = -3
/** Nobody waits longer than this, ms, for a thing that was hardly seen. */
const patience = 60_000
/** Of things that nobody was told of, the newest so many are kept. */
const most = 200

/** Whether a thing was seen often and surely enough that it is one: single false boxes are not. */
export const isTrusted = ({ odds, thing, hits, peak }: Known): boolean =>
  odds >= believed.odds &&
  peak >= believed.score &&
  (thing.sightings >= believed.sightings ||
    (hits >= believed.surest && thing.sightings >= believed.surest && odds > 2 * believed.odds))

/** Leaves out what was seen too seldom to be anything. */
export function weed(known: readonly Known[], time: number): readonly Known[] {
  const kept = known.filter(
    ({ confirmed, odds, thing }) => confirmed || (odds > lost && time - thing.lastSeen < patience),
  )
  const loose = kept.filter(({ confirmed }) => !confirmed)
  if (loose.length <= most) return kept.length === known.length ? known : kept
  const oldest = loose.map(({ thing }) => thing.lastSeen).sort((a, b) => b - a)[most] ?? 0
  return kept.filter(({ confirmed, thing }) => confirmed || thing.lastSeen > oldest)
}
