import { unitBox } from '../../models/box.ts'
import type { CameraModel, Detection } from '../../models/types.ts'
import { confirmed, nothing, track } from '../../app/core/track/track.ts'
import { byFrame, type MotRow } from './mot-text.ts'
import type { Sequence } from './mot-folder.ts'

/** A box is told when this much speaks for its thing: about what two sightings, both sure, bring. */
const told = 1.8
/** Between two sightings of a thing that are less than this apart, ms, it is told to have gone straight on. */
const bridged = 500

/**
 * Runs the app's tracker over a sequence's detections, as if they came from its own detector, picture
 * after picture. Each picture tells of the things seen in it; short gaps are filled afterwards, as
 * ByteTrack does for the challenge (Zhang et al., 2022), so that the result is up to `bridged` late.
 */
export function followBoxes({ detections, rate, size, length }: Sequence): MotRow[] {
  const [width, height] = size
  const camera = cameraOf(width, height)
  const score = scoreScale(detections.map((row) => row.score))
  const pictures = byFrame(detections)
  const rows: MotRow[] = []
  let following = nothing
  for (let frame = 1; frame <= length; frame++) {
    const seen = (pictures.get(frame) ?? []).map(({ box: [x, y, w, h], ...row }): Detection => ({
      label: 'person',
      score: score(row.score),
      box: unitBox(x / width, y / height, w / width, h / height),
    }))
    following = track(following, seen, { time: (frame * 1000) / rate, camera, pose: null })
    for (const {
      id,
      misses,
      score,
      evidence,
      box: [x, y, w, h],
    } of confirmed(following)) {
      if (misses > 0 || evidence < told) continue
      rows.push({
        frame,
        id,
        box: [x * width, y * height, w * width, h * height],
        score,
        kind: null,
      })
    }
  }
  return bridge(rows, (bridged * rate) / 1000)
}

/** Fills gaps of at most `most` frames between two rows of one id, in a straight line. */
export function bridge(rows: readonly MotRow[], most: number): MotRow[] {
  const last = new Map<number, MotRow>()
  return rows.flatMap((row) => {
    const before = last.get(row.id)
    last.set(row.id, row)
    const gap = before ? row.frame - before.frame : 0
    if (!before || gap > most) return [row]
    return Array.from({ length: gap }, (_, i): MotRow => {
      const part = (i + 1) / gap
      const mix = (side: 0 | 1 | 2 | 3) =>
        before.box[side] + (row.box[side] - before.box[side]) * part
      return { ...row, frame: before.frame + i + 1, box: [mix(0), mix(1), mix(2), mix(3)] }
    })
  })
}

/**
 * Detectors write scores on any scale. What lies in 0..1 stays, and hundredths are divided; of any
 * other scale only the order counts: a score becomes the share of all that are not above it.
 */
export function scoreScale(scores: readonly number[]): (score: number) => number {
  const sorted = [...scores].sort((a, b) => a - b)
  const [low = 0, high = 0] = [sorted[0], sorted.at(-1)]
  if (low === high) return () => 1 // nothing is told
  if (low >= 0 && high <= 1.001) return (score) => Math.min(1, score)
  if (low >= 0 && high > 50 && high <= 100) return (score) => score / 100
  return (score) => (sorted.findLastIndex((each) => each <= score) + 1) / sorted.length
}

const cameraOf = (width: number, height: number): CameraModel => ({
  ...{ width, height, fx: width, fy: width, cx: width / 2, cy: height / 2, source: 'guess' },
})
