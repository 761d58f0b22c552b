import { Matrix4 } from 'three'
import type { Pose } from '../../../models/types.ts'
import { compose, toPose } from '../../core/pose.ts'
import type { Hand } from '../wearer.ts'

/** The right hand of somebody at a desk, which one key moves. Times in ms. */
export type Pinch = {
  /** The key went down: the hand comes up and closes. */
  readonly close: (time: number) => void
  /** The key was let go: the hand opens, and soon goes down. */
  readonly open: (time: number) => void
  /** The hand as it is, for a head that is there; none while it is down. */
  readonly handsAt: (time: number, head: Pose) => readonly Hand[]
}

/** For so long a hand is up before it closes, takes to close or open, and stays up open; ms. */
const [rising, closing, staying] = [100, 150, 600]

/** The wrist before the eyes, metres: a little to the right, below, at half an arm's length. */
const wrist = toPose(new Matrix4().setPosition(0.12, -0.22, -0.4).elements)

export function createPinch(): Pinch {
  let closed: number | null = null
  let opened: number | null = null

  const pinchAt = (time: number): number | null => {
    if (closed === null) return null
    const ramp = (from: number) => Math.min(1, Math.max(0, (time - from) / closing))
    const tight = ramp(closed + rising)
    if (opened === null) return tight
    // Who only taps the key still pinches in full.
    const from = Math.max(opened, closed + rising + closing)
    return time > from + closing + staying ? null : Math.min(tight, 1 - ramp(from))
  }
  return {
    close: (time) => {
      // A hand that is still up and open closes at once.
      const up = (pinchAt(time) ?? 1) === 0
      closed = up ? time - rising : time
      opened = null
    },
    open: (time) => (opened = time),
    handsAt: (time, head) => {
      const pinch = pinchAt(time)
      return pinch === null ? [] : [{ side: 'right', pose: compose(head, wrist), pinch }]
    },
  }
}
