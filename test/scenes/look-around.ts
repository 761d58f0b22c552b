import { Matrix4, Vector3 } from 'three'
import { unitBox } from '../../models/box.ts'
import type { WornCamera } from '../../models/types.ts'
import { pointAt } from '../../app/core/calibrate/picture-error.ts'
import type { Shot, Spot } from '../../app/core/calibrate/shot.ts'
import { project, type UnitPoint } from '../../app/core/camera-model.ts'
import { compose, invert, poseLooking } from '../../app/core/pose.ts'
import { seeded } from '../../app/home/random.ts'

/** How somebody looks around: so many pictures, spots right to `noise` (a part of the picture), the part of them that is wrong, and how far they step aside, metres. */
export type Looking = {
  readonly seed: number
  readonly pictures: number
  readonly noise: number
  readonly wrong: number
  readonly steps: number
}

/** ms between two pictures, and between two of the head's poses that are known. */
const [every, tick] = [400, 20]

/** What a camera on a head shows of twelve things that stand still while its wearer looks around among them. */
export function lookAround(truth: WornCamera, looking: Looking): Shot[] {
  const { seed, pictures, noise, wrong, steps } = looking
  const random = seeded(seed)
  const spread = (size: number) => (2 * random() - 1) * size
  const things = Array.from(
    { length: 12 },
    () => new Vector3(spread(2.5), 0.9 + spread(0.7), -2.2 + spread(1.3)),
  )
  const phases = Array.from({ length: 5 }, () => random() * 6.28)
  const wave = (i: number, time: number, seconds: number) =>
    Math.sin((phases[i] ?? 0) + (6.28 * time) / 1000 / seconds)
  const headAt = (time: number) =>
    poseLooking(
      [steps * wave(0, time, 17), 1.6 + 0.05 * wave(1, time, 5), 0.7 + steps * wave(2, time, 23)],
      0.7 * wave(3, time, 6),
      -0.25 + 0.3 * wave(4, time, 4.3),
    )
  return Array.from({ length: pictures }, (_, i): Shot => {
    const time = 1000 + i * every
    const from = headAt(time - truth.latency)
    const view = new Matrix4().fromArray([...invert(compose(from, truth.viewerFromCamera))])
    const spots = things.flatMap((thing, id): Spot[] => {
      const seen = project(truth.camera, thing.clone().applyMatrix4(view).toArray())
      if (!seen || seen.some((part) => part < 0.03 || part > 0.97)) return []
      const off = random() < wrong ? 0.15 : noise
      const shift = () => (random() + random() + random() - 1.5) * 2 * off
      return [
        { thing: id, box: unitBox(seen[0] + shift(), seen[1] + shift(), 0, 0), spread: noise },
      ]
    })
    const heads = Array.from({ length: 15 }, (_, k) => time - 220 + k * tick)
    return { time, heads: heads.map((at) => ({ time: at, pose: headAt(at) })), spots }
  })
}

/** How far words 2 m away are off by a wrong camera, metres, in nine tenths of the picture so far or less. */
export function p90Of(truth: WornCamera, believed: WornCamera): number {
  const parts = Array.from({ length: 11 }, (_, i) => (i + 0.5) / 11)
  const errors = parts.flatMap((u) =>
    parts.map((v) => {
      const at: UnitPoint = [u, v]
      return pointAt(at, truth).distanceTo(pointAt(at, believed))
    }),
  )
  errors.sort((a, b) => a - b)
  return errors[Math.floor(0.9 * errors.length)] ?? NaN
}
