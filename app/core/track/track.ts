import { overlap } from '../../../models/box.ts'
import { isIn } from '../../../models/closer.ts'
import type { Detection, UnitBox } from '../../../models/types.ts'
import type { Track } from '../types.ts'
import { appears, associate, type Expected } from './associate.ts'
import { vote, winner } from './belief.ts'
import { boxOf, correctMotion, predictMotion, startMotion, type Motion } from './motion.ts'
import { turnMotion, type Outlook } from './turn.ts'

/** A thing that is followed: the track that others see, and what it takes to find it again. */
export type Followed = Track & {
  readonly motion: Motion
  /** How much speaks for its being there at all: the scores of its sightings, less what misses take away. */
  readonly evidence: number
  /** Last seen only by a closer look at its part of the picture. */
  readonly closer: boolean
  /** Sure enough to be shown, and then until it is lost. */
  readonly shown: boolean
  /** Not seen for too long to be shown; kept a while longer, in case it comes back. */
  readonly lost: boolean
}

/** When and from where a picture was taken, `time` in ms, and which parts of it were looked at closer. */
export type Moment = Outlook & { readonly time: number; readonly closer?: readonly UnitBox[] }

/** All that is followed, as of its last picture, and how many things there have been. */
export type Following = {
  readonly tracks: readonly Followed[]
  readonly count: number
  readonly last: Moment | null
}

/** Before the first picture. */
export const nothing: Following = { tracks: [], count: 0, last: null }

/** After a cut: nothing seen before is followed any more, and no id comes again. */
export const cutOff = ({ count }: Following): Following => ({ ...nothing, count })

/** A thing is shown when this much speaks for it: a sure sighting, or two others. */
const certain = 0.6
/** More evidence than this does not count, and a picture without the thing takes so much away. */
const mostEvidence = 4
const missTakes = 0.4
/** It is shown on without being seen for this long, ms, and for so many pictures; then it is lost. */
const shownFor = 800
const mostMisses = 2
/** A lost thing is known again for this long, ms, since it was seen; one seen but once, which may be nothing, not as long. */
const keptFor = 2500
const doubtedFor = 250
/** The newest picture's share of the running mean of the score. */
const fresh = 0.5
/** A box that shares this much (IoU) with a thing just seen is that thing under another name. */
const twice = 0.7

/**
 * Ties one picture's detections to the things followed so far: the same thing keeps its id, its
 * class is what most pictures speak for, and its box is smoothed and predicted by a Kalman filter in
 * which a known turn of the head has no part. Pure and deterministic; the order of `detections` does
 * not matter. Times must not run backwards; pictures may come at any pace.
 */
export function track(
  following: Following,
  detections: readonly Detection[],
  moment: Moment,
): Following {
  const boxes = detections.filter(isReal).sort(inOrder)
  const { tracks, last } = following
  const ahead = tracks.map((old) => ({ old, motion: expect(old, last ?? moment, moment) }))
  const matches = associate(
    ahead.map(({ old, motion }): Expected => ({ motion, votes: old.votes, fresh: !old.lost })),
    boxes,
  )
  const followed = ahead.flatMap(({ old, motion }, e): Followed[] => {
    const found = boxes[matches.get(e) ?? -1]
    if (motion && found) return [see(old, motion, found, moment.time)]
    const missed = miss(old, motion, moment)
    return missed ? [missed] : []
  })
  const taken = new Set(matches.values())
  const seen = [...taken].flatMap((f) => boxes[f] ?? [])
  const born: Followed[] = []
  boxes.forEach((found, f) => {
    if (taken.has(f) || found.score < appears) return
    if (seen.some(({ box }) => overlap(box, found.box) >= twice)) return
    seen.push(found)
    born.push(begin(following.count + born.length + 1, found, moment.time))
  })
  return {
    tracks: [...followed, ...born],
    count: following.count + born.length,
    last: moment,
  }
}

/** The things sure enough to be shown and spoken of. */
export const confirmed = ({ tracks }: Following): Followed[] => tracks.filter(({ shown }) => shown)

/** A box that has a size, all numbers finite: of others no place can be told. */
const isReal = ({ score, box }: Detection): boolean =>
  [score, ...box].every(Number.isFinite) && box[2] > 0 && box[3] > 0

/** The surest first; between equals whatever tells them apart, so that no order from outside remains. */
const inOrder = (a: Detection, b: Detection): number =>
  b.score - a.score ||
  a.box.reduce((order, part, i) => order || part - (b.box[i] ?? 0), 0) ||
  (a.label < b.label ? -1 : Number(a.label > b.label))

function expect({ motion }: Followed, last: Moment, now: Moment): Motion | null {
  const turned = turnMotion(motion, last, now)
  return turned && predictMotion(turned, Math.max(0, now.time - last.time) / 1000)
}

function begin(
  id: number,
  { label, score, box, closer = false }: Detection,
  time: number,
): Followed {
  return {
    ...{ id, label, score, box, closer, speed: [0, 0], votes: { [label]: score } },
    ...{ hits: 1, misses: 0, seenAt: time, motion: startMotion(box) },
    ...{ evidence: score, shown: score >= certain, lost: false },
  }
}

function see(old: Followed, expected: Motion, found: Detection, time: number): Followed {
  const motion = correctMotion(expected, found.box, found.score)
  const evidence = Math.min(mostEvidence, old.evidence + found.score)
  const votes = vote(old.votes, found.label, found.score)
  return {
    id: old.id,
    ...{ label: winner(votes), votes, score: old.score + (found.score - old.score) * fresh },
    ...{ motion, box: boxOf(motion), speed: [motion.x.rate, motion.y.rate] },
    closer: found.closer ?? false,
    ...{ hits: old.hits + 1, misses: 0, seenAt: time },
    ...{ evidence, shown: old.shown || evidence >= certain, lost: false },
  }
}

/**
 * Not in this picture: null once it is forgotten, or where it is behind the camera now. What only a
 * closer look showed is not missed where nobody looked closer.
 */
function miss(old: Followed, expected: Motion | null, { time, closer }: Moment): Followed | null {
  const asked = !old.closer || !expected || isIn(boxOf(expected), closer)
  const misses = old.misses + (asked ? 1 : 0)
  const lost = misses > mostMisses && time - old.seenAt > shownFor
  const gone = misses > mostMisses && time - old.seenAt > (old.hits > 1 ? keptFor : doubtedFor)
  if (gone || !expected) return null
  const evidence = Math.max(0, old.evidence - (asked ? missTakes : 0))
  const shown = old.shown && !lost
  return { ...old, misses, lost, shown, evidence, motion: expected, box: boxOf(expected) }
}
