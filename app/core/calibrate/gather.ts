import { overlap } from '../../../models/box.ts'
import { cutOff } from '../depth/line-of-sight.ts'
import { poseAt, type PoseHistory } from '../pose-history.ts'
import type { Track } from '../types.ts'
import { moves } from '../world/kinds.ts'
import type { Sighting } from '../world/types.ts'
import type { Shot, Spot } from './shot.ts'

/** A picture: the boxes that it showed, and what is followed through the pictures. */
export type Picture = {
  /** When the browser gave it, ms, and where the head was around then. */
  readonly came: number
  readonly heads: PoseHistory
  readonly sightings: readonly Pick<Sighting, 'label' | 'score' | 'box'>[]
  readonly tracks: readonly Pick<Track, 'id' | 'box' | 'misses'>[]
}

/** More pictures than these say little anew; the oldest go. */
const most = 160
/** A head that moved by less than this, metres, or turned by less, radians, sees the same once more. */
const news = { step: 0.03, turn: 0.02 }
/** A box's middle is the thing's to this part of its sides, and at best to this part of the picture. */
const boxError = { sides: 0.045, least: 0.002 }
/** Something larger in the picture than this has its middle elsewhere from every side. */
const largest = 0.35
/** Boxes of a lower score are elsewhere too often. */
const leastScore = 0.35
/** A box is of what is followed where both share so much (IoU). */
const sameBox = 0.5

/**
 * One more picture: what stands still in it and is whole, where the head sees anew. A thing is what was
 * followed through the pictures without a gap: to know it again later, the camera would have to be known.
 * Gives the same list where the picture tells nothing.
 */
export function gather(shots: readonly Shot[], picture: Picture): readonly Shot[] {
  const { came, heads, sightings, tracks } = picture
  const last = shots.at(-1)
  if (last && isSame(last, picture)) return shots
  const spots = sightings.flatMap((sighting) => toSpot(sighting, tracks))
  return spots.length === 0 ? shots : [...shots, { time: came, heads, spots }].slice(-most)
}

function toSpot(
  { label, score, box }: Picture['sightings'][number],
  tracks: Picture['tracks'],
): Spot[] {
  const [, , width, height] = box
  const cut = cutOff(box)
  const size = Math.max(width, height)
  if (cut.across || cut.down || size > largest || score < leastScore || moves(label)) return []
  const [own] = tracks
    .filter(({ misses }) => misses === 0)
    .map((track) => ({ id: track.id, shared: overlap(track.box, box) }))
    .sort((a, b) => b.shared - a.shared)
  if (!own || own.shared < sameBox) return []
  const spread = Math.hypot(boxError.least, boxError.sides * Math.sqrt(width * height))
  return [{ thing: own.id, box, spread }]
}

function isSame(last: Shot, { came, heads }: Picture): boolean {
  const [before, now] = [poseAt(last.heads, last.time), poseAt(heads, came)]
  if (!before || !now) return true
  const off = (i: number) => (now[i] ?? 0) - (before[i] ?? 0)
  const turned = Math.hypot(off(8), off(9), off(10)) // of the way it looks; nearly the angle
  return Math.hypot(off(12), off(13), off(14)) < news.step && turned < news.turn
}
