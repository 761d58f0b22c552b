import { MathUtils } from 'three'
import type { Place } from '../thing.ts'
import type { Spot } from '../world/walk.ts'
import { bends, lengthOf, spotAt } from './polyline.ts'
import type { HeadKey } from './script.ts'

/** A way, as the corners of its straight stretches, and what to look at from its end. */
export type Leg = { readonly way: readonly Spot[]; readonly look: Place }

/** Height of the eyes, metres. */
const eyes = 1.6
/** Seconds from one thought to the next, and between two keys. */
const [tick, every] = [0.1, 2]
/** Metres a second, and by how much that changes in a second; a right angle is taken at `corner`. */
const [fastest, spurt, corner] = [0.86, 0.9, 0.4]
/** Degrees a second, by how much that changes in a second, and how eagerly a look is turned. */
const [turning, jerk, eager] = [72, 180, 2.4]
/** A walker looks to what lies so far ahead, metres, and so many degrees down. */
const [ahead, down] = [1, -12]
/** Degrees between the look and the way at which nobody sets out yet, and at which they do in full. */
const [astray, ready] = [110, 50]
/** Within this, degrees, one looks at a thing. */
const looking = 2

type Turn = { readonly angle: number; readonly rate: number }
type Gaze = readonly [yaw: number, pitch: number]

/**
 * Walks the legs one after another and looks at each end for `dwell` seconds, never faster than
 * 0.9 m and 80 degrees a second. Begins at the first leg's first spot, looking at its thing.
 */
export function stroll(legs: readonly Leg[], dwell: number): HeadKey[] {
  const keys: HeadKey[] = []
  const [first] = legs
  const [start] = first?.way ?? []
  if (!first || !start) return keys
  const [yaw, pitch] = gazeAt(start, first.look)
  let look = { yaw: { angle: yaw, rate: 0 }, pitch: { angle: pitch, rate: 0 } }
  let ticks = 0
  const live = (spot: Spot, [left, up]: Gaze) => {
    if (ticks % every === 0) keys.push(keyAt(ticks * tick, spot, look.yaw.angle, look.pitch.angle))
    look = { yaw: turned(look.yaw, left), pitch: turned(look.pitch, up) }
    ticks++
  }
  const away = ([left, up]: Gaze) =>
    Math.hypot(angleBetween(look.yaw.angle, left), up - look.pitch.angle)

  for (const { way, look: thing } of legs) {
    const length = lengthOf(way)
    for (
      let [gone, speed] = [0, 0];
      length - gone > 1e-3;
      gone = Math.min(length, gone + speed * tick)
    ) {
      const spot = spotAt(way, gone)
      const arriving = length - gone <= ahead
      const gaze = arriving ? gazeAt(spot, thing) : headingTo(spot, spotAt(way, gone + ahead))
      // Nobody walks off before they look where they go.
      const off = arriving ? 0 : Math.abs(angleBetween(look.yaw.angle, gaze[0]))
      const willing = MathUtils.clamp((astray - off) / (astray - ready), 0, 1)
      speed = Math.min(speed + spurt * tick, fastest * willing, brake(way, gone))
      live(spot, gaze)
    }
    const end = spotAt(way, length)
    const gaze = gazeAt(end, thing)
    for (let rest = dwell; rest > 0; rest -= away(gaze) < looking ? tick : 0) live(end, gaze)
  }
  return keys
}

/** To the millimetre and the hundredth of a degree: scripts are read by people. */
function keyAt(at: number, [x, z]: Spot, yaw: number, pitch: number): HeadKey {
  const round = (value: number, by: number) => Math.round(value * by) / by
  return {
    at: round(at, 10),
    position: [round(x, 1000), eyes, round(z, 1000)],
    yaw: round(yaw, 100),
    pitch: round(pitch, 100),
  }
}

/** The speed from which one can still slow down for the next bends and the end of the way. */
function brake(way: readonly Spot[], gone: number): number {
  const end = { at: lengthOf(way) + 0.02, speed: 0 }
  const slow = bends(way).map(({ at, angle }) => ({
    at,
    speed: MathUtils.lerp(fastest, corner, Math.min(1, angle / (Math.PI / 2))),
  }))
  const limits = [...slow, end]
    .filter(({ at }) => at > gone)
    .map(({ at, speed }) => Math.sqrt(speed ** 2 + 2 * spurt * (at - gone)))
  return Math.min(...limits)
}

const gazeAt = ([x, z]: Spot, [a, b, c]: Place): Gaze => [
  MathUtils.radToDeg(Math.atan2(x - a, z - c)),
  MathUtils.radToDeg(Math.atan2(b - eyes, Math.hypot(a - x, c - z))),
]

const headingTo = (from: Spot, [x, z]: Spot): Gaze => [gazeAt(from, [x, eyes, z])[0], down]

/** One tick of turning a look: eager at first, slower when almost there. */
function turned({ angle, rate }: Turn, to: number): Turn {
  const wished = MathUtils.clamp(eager * angleBetween(angle, to), -turning, turning)
  const next = rate + MathUtils.clamp(wished - rate, -jerk * tick, jerk * tick)
  return { angle: angle + next * tick, rate: next }
}

/** The shorter way from one direction to another, degrees. */
const angleBetween = (from: number, to: number): number =>
  MathUtils.euclideanModulo(to - from + 180, 360) - 180
