import { overlap, unitBox } from '../../models/box.ts'
import type { Detection, UnitBox } from '../../models/types.ts'
import type { Track } from './types.ts'

/** A score at which a thing is believed to be there, and one at which a thing already followed still is. */
const appears = 0.35
const stays = 0.2
/** A thing is shown after two sightings, or at once when it is this sure. */
const certain = 0.6
/** A thing is forgotten when it was not seen for this long, ms, and for so many pictures. */
const forgetAfter = 800
const mostMisses = 2
/** The least IoU of a prediction and a detection that can be the same thing; of another class, far more. */
const same = 0.3
const sameElsewise = 0.7
/** Share of the newest picture in a running mean: box, velocity, score and votes. */
const fresh = 0.6

/**
 * Ties one picture's detections to the things followed so far: the same thing keeps its id, its
 * class is the one that most pictures speak for, and its box is smoothed over time. Pure and
 * deterministic. `time` is in ms and must not run backwards.
 */
export function track(
  tracks: readonly Track[],
  detections: readonly Detection[],
  time: number,
): Track[] {
  const pairs = tracks
    .flatMap((old, o) => {
      const predicted = predict(old, time)
      return detections.map((found, f) => ({ o, f, fit: fitOf(old, predicted, found) }))
    })
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || a.o - b.o || a.f - b.f)

  const matchOf = new Map<number, Detection>()
  const taken = new Set<number>()
  for (const { o, f } of pairs) {
    const found = detections[f]
    if (!found || matchOf.has(o) || taken.has(f)) continue
    matchOf.set(o, found)
    taken.add(f)
  }

  const followed = tracks.flatMap((old, o) => {
    const found = matchOf.get(o)
    if (found) return update(old, found, time)
    const misses = old.misses + 1
    const gone = misses > mostMisses && time - old.seenAt > forgetAfter
    return gone ? [] : { ...old, misses }
  })
  const free = detections.filter(({ score }, f) => !taken.has(f) && score >= appears)
  const firstId = Math.max(0, ...tracks.map(({ id }) => id)) + 1
  // The surest comes first from the detector, so that ids do not depend on anything else.
  const born = free.map((found, i): Track => ({
    id: firstId + i,
    label: found.label,
    votes: { [found.label]: found.score },
    score: found.score,
    box: found.box,
    speed: [0, 0],
    hits: 1,
    misses: 0,
    seenAt: time,
  }))
  return [...followed, ...born]
}

/** The things sure enough to be shown and spoken of. */
export const confirmed = (tracks: readonly Track[]): Track[] =>
  tracks.filter(({ hits, score }) => hits >= 2 || score >= certain)

/** Where a track's box should be now: its centre moved on at its own speed. */
function predict({ box: [x, y, width, height], speed, seenAt }: Track, time: number): UnitBox {
  const seconds = (time - seenAt) / 1000
  return unitBox(x + speed[0] * seconds, y + speed[1] * seconds, width, height)
}

function fitOf(old: Track, predicted: UnitBox, found: Detection): number {
  if (found.score < stays) return 0
  const shared = overlap(predicted, found.box)
  const needed = old.label === found.label ? same : sameElsewise
  return shared < needed ? 0 : shared + (old.label === found.label ? 1 : 0)
}

function update(old: Track, { label, score, box }: Detection, time: number): Track {
  const mix = (before: number, now: number) => before + (now - before) * fresh
  const [px, py, pw, ph] = predict(old, time)
  const [x, y, width, height] = box
  const seconds = Math.max(1e-3, (time - old.seenAt) / 1000)
  const moved = (from: number, size: number, to: number, extent: number) =>
    (to + extent / 2 - (from + size / 2)) / seconds
  const votes = Object.fromEntries(
    [...new Set([...Object.keys(old.votes), label])].map((name) => [
      name,
      mix(old.votes[name] ?? 0, name === label ? score : 0),
    ]),
  )
  const [winner = label] = Object.entries(votes).sort(([, a], [, b]) => b - a)[0] ?? []
  return {
    id: old.id,
    label: winner,
    votes,
    score: mix(old.score, score),
    box: unitBox(mix(px, x), mix(py, y), mix(pw, width), mix(ph, height)),
    speed: [
      mix(old.speed[0], moved(old.box[0], old.box[2], x, width)),
      mix(old.speed[1], moved(old.box[1], old.box[3], y, height)),
    ],
    hits: old.hits + 1,
    misses: 0,
    seenAt: time,
  }
}
