import { Matrix4, Vector3 } from 'three'
import { lensPose, projectThrough } from '../../app/home/camera/lens.ts'
import { profiles, type Lens } from '../../app/home/profiles.ts'
import { seeded } from '../../app/home/random.ts'
import { wearerOf } from '../../app/home/script/play.ts'
import { parseScript } from '../../app/home/script/script.ts'
import { poseAt, remember, type PoseHistory } from '../../app/core/pose-history.ts'
import { compose } from '../../app/core/pose.ts'
import { situate } from '../../app/core/situate.ts'
import { confirmed, nothing, track } from '../../app/core/track/track.ts'
import { unitBox } from '../../models/box.ts'
import type { CameraModel, Detection, Pose } from '../../models/types.ts'

/**
 * Somebody looks along a table and turns the head by 100 degrees in a second. Pictures come from the
 * headset's lens and are answered `late` ms after they were taken; meanwhile words stand where they were
 * put. Every frame of the display is judged by how far a word points beside its thing, as seen by the eye.
 */
export type TurnErrors = {
  /** Degrees: the middle one, the one that 95 of 100 stay below, and the largest. */
  readonly median: number
  readonly p95: number
  readonly most: number
  readonly frames: number
}

const late = 100
/** Pictures and display frames a second. */
const rates = { pictures: 10, display: 72 }
const turn = { from: 1000, to: 2000, degrees: 100 }
/** Of a thing's size: by how much the detector's box jumps from picture to picture. */
const jitter = 0.03

/** Names with their places, metres, and sizes, from an arm's length to across the room. */
const things = [
  { label: 'cup', at: [-1.1, 1.1, -0.6], size: 0.1 },
  { label: 'bottle', at: [-0.9, 1.3, -1.7], size: 0.25 },
  { label: 'laptop', at: [0, 1.3, -1.2], size: 0.3 },
  { label: 'bowl', at: [0.6, 1.2, -1.4], size: 0.16 },
  { label: 'vase', at: [1.6, 1.5, -1.5], size: 0.25 },
  { label: 'clock', at: [2.4, 1.8, -1], size: 0.3 },
] as const

/** Which head pose belongs to a picture: the one of its capture (`off` ms beside it), or of the answer. */
export type Pairing = { readonly by: 'capture'; readonly off: number } | { readonly by: 'answer' }

/** Measures one turn with the app's own pose history, tracker and placing. */
export function measureTurn(pairing: Pairing): TurnErrors {
  const lens = profiles.quest3.camera.lens
  if (!lens) throw new Error('The headset has no lens.')
  const half = turn.degrees / 2
  const head = [0, turn.from, turn.to, 3000].map((at, i) => {
    return { at: at / 1000, position: [0, 1.6, 0], yaw: i < 2 ? half : -half, pitch: -12 }
  })
  const { headAt } = wearerOf(parseScript({ seed: 1, seconds: 3, head }))
  const answers = answersOf(lens, headAt, pairing)
  const errors: number[] = []
  for (let time = turn.from; time <= turn.to; time += 1000 / rates.display) {
    const answer = answers.findLast(({ known }) => known <= time)
    const eye = new Vector3().setFromMatrixPosition(matrixOf(headAt(time)))
    for (const { thing, at } of answer?.words ?? []) {
      const word = new Vector3(...at).sub(eye)
      errors.push((word.angleTo(new Vector3(...thing.at).sub(eye)) * 180) / Math.PI)
    }
  }
  errors.sort((a, b) => a - b)
  const part = (share: number) => errors[Math.floor(share * (errors.length - 1))] ?? NaN
  return { median: part(0.5), p95: part(0.95), most: part(1), frames: errors.length }
}

type Word = {
  readonly thing: (typeof things)[number]
  readonly at: readonly [number, number, number]
}

/** What each picture came to, and when that is known. */
function answersOf(lens: Lens, headAt: (time: number) => Pose, pairing: Pairing) {
  const camera: CameraModel = { ...lens, source: 'table' }
  const random = seeded(7)
  let history: PoseHistory = []
  let following = nothing
  const answers: { known: number; words: Word[] }[] = []
  let sampled = 0
  for (let time = 0; time < 3000; time += 1000 / rates.pictures) {
    const detections = things.flatMap((thing) => lookAt(thing, lens, headAt(time), random))
    const known = time + late
    for (; sampled <= known; sampled += 1000 / rates.display) {
      history = remember(history, sampled, headAt(sampled))
    }
    const headPose = poseAt(history, pairing.by === 'capture' ? time + pairing.off : known)
    if (!headPose) throw new Error('The history does not reach back to the picture.')
    const pose = compose(headPose, lens.headFromCamera)
    following = track(following, detections, { time, camera, pose })
    const words = confirmed(following).flatMap(({ label, box, misses }): Word[] => {
      const thing = things.find((each) => each.label === label)
      const situation = misses === 0 ? situate(box, label, { time, camera, pose }) : null
      return thing && situation ? [{ thing, at: situation.at }] : []
    })
    answers.push({ known, words })
  }
  return answers
}

/** The box of a thing in the picture as a detector gives it; none where it is not wholly in there. */
function lookAt(
  { label, at, size }: (typeof things)[number],
  lens: Lens,
  head: Pose,
  random: () => number,
): Detection[] {
  const middle = projectThrough(lens, head, at)
  if (!middle) return []
  const eye = new Vector3().setFromMatrixPosition(matrixOf(lensPose(lens, head)))
  const extent = (lens.fx * size) / eye.distanceTo(new Vector3(...at))
  const [u, v] = [middle[0] / lens.width, middle[1] / lens.height]
  const [width, height] = [extent / lens.width, extent / lens.height]
  if (u < width / 2 || u > 1 - width / 2 || v < height / 2 || v > 1 - height / 2) return []
  const shake = () => (random() - 0.5) * Math.sqrt(12) * jitter
  const box = unitBox(
    u - width / 2 + shake() * width,
    v - height / 2 + shake() * height,
    width * (1 + shake()),
    height * (1 + shake()),
  )
  return [{ label, score: 0.7, box }]
}

const matrixOf = (pose: Pose) => new Matrix4().fromArray(pose)
