import { Euler, Matrix4 } from 'three'
import type { Pose } from '../../../models/types.ts'
import { wearerOf } from '../script/play.ts'
import { parseScript } from '../script/script.ts'
import { takeTour } from '../script/tour.ts'
import type { Home } from '../thing.ts'
import type { Wearer } from '../wearer.ts'
import type { Body, Stance } from './body.ts'

/** Seconds of the guided walk. */
const length = 60

/** Whose head it is: the person's own, or that of the guided walk while it lasts. */
export type Guide = {
  readonly headAt: (time: number) => Pose
  readonly playing: () => boolean
  readonly play: () => void
  /** The person goes on from where the walk has come. */
  readonly stop: () => void
}

/** `now` is the clock of `headAt`, ms. */
export function createGuide(home: () => Home, body: Body, now: () => number): Guide {
  let tour: { readonly began: number; readonly wearer: Wearer } | null = null

  const stop = () => {
    if (tour) body.stand(stanceOf(tour.wearer.headAt(now())))
    tour = null
  }
  return {
    playing: () => tour !== null,
    play: () => {
      const began = now()
      const script = takeTour(parseScript({ seed: home().seed, seconds: length }), home())
      tour = { began, wearer: wearerOf(script, began) }
    },
    stop,
    headAt: (time) => {
      if (tour && time > tour.began + length * 1000) stop()
      return tour && time >= tour.began ? tour.wearer.headAt(time) : body.headAt(time)
    },
  }
}

/** How somebody stands whose head is there; the height is left out, and so is any tilt to a side. */
export function stanceOf(pose: Pose): Stance {
  const { x, y } = new Euler().setFromRotationMatrix(new Matrix4().fromArray(pose), 'YXZ')
  return { spot: [pose[12] ?? 0, pose[14] ?? 0], yaw: y, pitch: x }
}
