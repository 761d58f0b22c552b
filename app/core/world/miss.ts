import { overlap } from '../../../models/box.ts'
import { isIn } from '../../../models/closer.ts'
import type { Candidate } from './associate.ts'
import { kinship } from './belief.ts'
import { inside, rangeOf, seeThrough } from './glimpse.ts'
import { recallOf, type Emptiness, type Known, type Seen } from './known.ts'
import type { View } from './types.ts'

/** What one picture tells of the place of a thing that was not found in it. */
export type Look = 'outside' | 'hidden' | 'unclear' | 'bare' | 'through'

/** So much of a thing must lie in the picture for it to be missed there. */
const wholly = 0.7
/** Smaller than this part of its usual height there, nobody can ask the detector to find it. */
const smaller = 0.7
const tiny = 0.04
/** Nearer to it than this, metres, it fills the picture. */
const close = 0.3

/**
 * Whether the place of a thing was in the picture, free to look at, and empty. With depth, one sees
 * `through` the place where something further behind was measured. Without depth, or where what was
 * measured may be what the thing stood on, it is `bare` where no other box lies over it.
 */
export function lookAt({ known, glimpse }: Candidate, seen: readonly Seen[], view: View): Look {
  const { thing } = known
  const { box, depth } = glimpse
  if (inside(box) < wholly || depth < close) return 'outside'
  if (box[3] < Math.max(tiny, smaller * known.size)) return 'outside'
  if (known.closer && !isIn(box, view.closer)) return 'outside'
  const near = rangeOf(view.pose, thing.at)
  const over = seen.filter((other) => overlapOn(other, box) > 0.3)
  if (over.some((other) => kinship(thing.belief, other.words) > 0.3)) return 'unclear'
  if (over.some((other) => rangeOf(view.pose, other.at) < near - 0.1)) return 'hidden'
  if (view.depth) {
    const { blocked, free, told } = seeThrough(thing, view.pose, view.depth)
    if (told >= 0.3) {
      if (blocked > 0.3) return 'hidden'
      if (free > 0.7) return 'through'
      // Something is there. What is flat or small could be gone from where it lay, all the same.
      return Math.min(...thing.extent) > 0.3 ? 'unclear' : 'bare'
    }
  }
  return over.some((other) => overlap(other.box, box) > 0.5) ? 'unclear' : 'bare'
}

/** The part of a box that another one covers. */
function overlapOn({ box: [ax, ay, aw, ah] }: Seen, [bx, by, bw, bh]: Seen['box']): number {
  const w = Math.min(ax + aw, bx + bw) - Math.max(ax, bx)
  const h = Math.min(ay + ah, by + bh) - Math.max(ay, by)
  return w <= 0 || h <= 0 ? 0 : (w * h) / (bw * bh)
}

/** Looks closer to each other than this, ms, are one look. */
const lookEvery = 300
/** What a look that should have found it takes from the log-odds of a thing nobody was told of yet. */
const doubt = { bare: 0.12, through: 0.8 }
/** A place is empty after so many looks right through it over so long, ms … */
const clear = { looks: 3, span: 900 }
/**
 * … or so many bare ones, as unlikely as this were the thing still there. What made the detector fail
 * once (an angle, a blur) makes it fail again, so that two looks count as one.
 */
const unlikely = { looks: 8, span: 4000, chance: 0.002 }

/** A thing that was not found: what that tells of it, and whether its place is now known to be empty. */
export function miss(known: Known, look: Look, time: number): { known: Known; gone: boolean } {
  if (look === 'outside' || look === 'hidden') return { known, gone: false }
  const thing = { ...known.thing, lastLooked: time }
  if (look === 'unclear') return { known: { ...known, thing }, gone: false }
  const last = known.empty?.last ?? known.thing.lastSeen
  if (time - last < lookEvery) return { known, gone: false }
  const empty: Emptiness = {
    since: known.empty?.since ?? time,
    last: time,
    looks: (known.empty?.looks ?? 0) + 1,
    through: (known.empty?.through ?? 0) + (look === 'through' ? 1 : 0),
  }
  const span = time - empty.since
  const chance = (1 - recallOf(known)) ** (empty.looks / 2)
  const gone =
    (empty.through >= clear.looks && span >= clear.span && empty.through > empty.looks / 2) ||
    (empty.looks >= unlikely.looks && span >= unlikely.span && chance < unlikely.chance)
  const odds = known.odds - (known.confirmed ? 0 : doubt[look])
  return {
    known: { ...known, thing, empty, odds, misses: known.misses + (known.empty ? 0 : 1) },
    gone: gone && known.thing.state === 'present',
  }
}
