import type { Pose } from '../../../models/types.ts'
import { poseLooking } from '../../core/pose.ts'
import { poseAt, remember, type PoseHistory } from '../../core/pose-history.ts'
import type { Spot } from '../world/walk.ts'

/** Where somebody stands, and which way they look: radians, 0 to the north, positive to the left and up. */
export type Stance = { readonly spot: Spot; readonly yaw: number; readonly pitch: number }

/** What the person's keys ask for, each from -1 to 1: to the right, ahead, a turn to the left, a look up. */
export type Intent = {
  readonly right: number
  readonly ahead: number
  readonly turn: number
  readonly tilt: number
}

/** Somebody at a desk who walks through the home. */
export type Body = {
  readonly stance: () => Stance
  readonly intend: (intent: Intent) => void
  /** Turns the look at once by so many radians, as a drag of the mouse does. */
  readonly look: (left: number, up: number) => void
  /** Puts the person elsewhere, as when a guided walk ends. */
  readonly stand: (stance: Stance) => void
  /**
   * From the head to the home at a time, ms. A time later than any before moves the person on to it;
   * the last two seconds are remembered, and for anything older the newest is given.
   */
  readonly headAt: (time: number) => Pose
}

export const still: Intent = { right: 0, ahead: 0, turn: 0, tilt: 0 }

/** Height of the eyes of somebody who stands, metres. */
export const eyes = 1.58
/** Full speed: metres and radians a second; and the seconds in which two thirds of it are reached. */
const [walking, turning, easing] = [1.3, 1.5, 0.12]
/** How far up and down a neck goes, radians. */
const steepest = 1.35
/** A longer gap between two pictures than this, ms, is a pause and no movement. */
const longestStep = 120

/** `walk` gives where a wished step leads, for walls and furniture stand in the way. */
export function createBody(
  start: Stance,
  walk: (from: Spot, by: readonly [dx: number, dz: number]) => Spot,
): Body {
  let stance = start
  let [intent, speed] = [still, still]
  let last: number | null = null
  let history: PoseHistory = []

  const turnTo = (yaw: number, pitch: number) => {
    stance = { ...stance, yaw, pitch: Math.max(-steepest, Math.min(steepest, pitch)) }
  }

  const advance = (now: number) => {
    const seconds = Math.min(now - (last ?? now), longestStep) / 1000
    last = now
    speed = ease(speed, intent, seconds)
    const [right, ahead] = [speed.right * walking * seconds, speed.ahead * walking * seconds]
    const [sin, cos] = [Math.sin(stance.yaw), Math.cos(stance.yaw)]
    const by = [right * cos - ahead * sin, -right * sin - ahead * cos] as const
    if (Math.hypot(...by) > 1e-5) stance = { ...stance, spot: walk(stance.spot, by) }
    const turned = turning * seconds
    turnTo(stance.yaw + speed.turn * turned, stance.pitch + speed.tilt * turned)
    history = remember(history, now, headOf(stance))
  }
  return {
    stance: () => stance,
    intend: (wish) => (intent = wish),
    look: (left, up) => turnTo(stance.yaw + left, stance.pitch + up),
    stand: (there) => (stance = there),
    headAt: (time) => {
      if (last === null || time > last) advance(time)
      return poseAt(history, time) ?? history.at(-1)?.pose ?? headOf(stance)
    },
  }
}

/** From the head of somebody who stands so to the home. */
export const headOf = ({ spot: [x, z], yaw, pitch }: Stance): Pose =>
  poseLooking([x, eyes, z], yaw, pitch)

function ease(speed: Intent, wish: Intent, seconds: number): Intent {
  const part = 1 - Math.exp(-seconds / easing)
  const to = (name: keyof Intent) => speed[name] + (wish[name] - speed[name]) * part
  return { right: to('right'), ahead: to('ahead'), turn: to('turn'), tilt: to('tilt') }
}
