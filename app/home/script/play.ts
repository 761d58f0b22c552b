import { MathUtils, Matrix4, Vector3 } from 'three'
import type { Pose } from '../../../models/types.ts'
import { compose, poseLooking, toPose } from '../../core/pose.ts'
import type { CameraState } from '../camera/camera-state.ts'
import { seeded, seedOf } from '../random.ts'
import type { Hand, Tracking, Wearer } from '../wearer.ts'
import { curveThrough } from './curve.ts'
import { type HandKey, type HeadKey, type Script, ScriptError, type TimedDeed } from './script.ts'

/**
 * Somebody who does what the script says, `start` being the time on the frames' clock, ms, at which it
 * begins; before and after it they stand still. The poses are the same for the same script at any
 * time, in any order. Throws `ScriptError` where the script does not say where the head is.
 */
export function wearerOf(script: Script, start = 0): Wearer {
  const secondsAt = (time: number) => MathUtils.clamp((time - start) / 1000, 0, script.seconds)
  const head = headOf(script)
  const sides = (['left', 'right'] as const).flatMap((side) => handOf(script, side, head) ?? [])
  const drifts = driftsOf(script, head)
  return {
    headAt: (time) => head(secondsAt(time)),
    handsAt: (time) => sides.flatMap((hand) => hand(secondsAt(time)) ?? []),
    trackingAt: (time): Tracking => {
      const seconds = secondsAt(time)
      const lost = script.tracking.some(({ from, to }) => seconds >= from && seconds < to)
      const drift = drifts.findLast(({ at }) => at <= seconds)
      return { lost, drift: drift?.pose ?? nowhere }
    },
  }
}

/** The deeds of the script from one time up to, and without, another; seconds from its start. */
export const deedsBetween = (script: Script, from: number, to: number): readonly TimedDeed[] =>
  script.deeds.filter(({ at }) => at >= from && at < to)

/** How the script wants the camera to be so many seconds from its start; null where it says nothing. */
export const cameraAt = (script: Script, seconds: number): CameraState | null =>
  script.camera.findLast(({ at }) => at <= seconds)?.state ?? null

const nowhere = toPose(new Matrix4().elements)

/** Steps a second, and how far a walking head goes up and down and to the sides, metres. */
const gait = { steps: 1.8, rise: 0.012, sway: 0.014 } as const
/** Metres a second from which somebody walks rather than shifts their weight, and walks in full. */
const [shifting, walking] = [0.1, 0.6]

/** The head at a time in seconds; it nods and sways where it is carried along. */
function headOf({ head, seed }: Script): (seconds: number) => Pose {
  if (head.length === 0) throw new ScriptError('The script does not say where the head is.', 'head')
  const turns = unwrapped(head)
  const curve = curveThrough(
    head.map(({ at, position, pitch }, i) => ({ at, values: [...position, turns[i] ?? 0, pitch] })),
  )
  const phase = 2 * Math.PI * seeded(seedOf(seed, 'gait'))()
  return (seconds) => {
    const { values, rates } = curve(seconds)
    const [x = 0, y = 0, z = 0, yaw = 0, pitch = 0] = values
    const [east = 0, , south = 0] = rates
    const stride = MathUtils.smoothstep(Math.hypot(east, south), shifting, walking)
    const swing = Math.PI * gait.steps * seconds + phase
    const aside = stride * gait.sway * Math.sin(swing)
    const up = stride * gait.rise * Math.sin(2 * swing)
    const [turn, tilt] = [MathUtils.degToRad(yaw), MathUtils.degToRad(pitch)]
    const place = [x + aside * Math.cos(turn), y + up, z - aside * Math.sin(turn)] as const
    return poseLooking(place, turn, tilt)
  }
}

/** The yaws, degrees, such that each leads the shorter way to the next. */
function unwrapped(head: readonly HeadKey[]): number[] {
  let last = head[0]?.yaw ?? 0
  return head.map(({ yaw }) => (last += MathUtils.euclideanModulo(yaw - last + 180, 360) - 180))
}

/** Metres from the eyes down to where an arm begins, about. */
const shoulder = 0.35

/** One hand at a time in seconds, null while it is not seen; it points away from the body. */
function handOf(
  { hands }: Script,
  side: Hand['side'],
  head: (seconds: number) => Pose,
): ((seconds: number) => Hand | null) | null {
  const keys: readonly HandKey[] = hands.filter((key) => key.side === side)
  const [first] = keys
  const last = keys.at(-1)
  if (!first || !last) return null
  const curve = curveThrough(
    keys.map(({ at, position, pinch }) => ({ at, values: [...position, pinch] })),
  )
  return (seconds) => {
    if (seconds < first.at || seconds > last.at) return null
    const [x = 0, y = 0, z = 0, pinch = 0] = curve(seconds).values
    const body = placeOf(head(seconds)).setY(placeOf(head(seconds)).y - shoulder)
    const matrix = new Matrix4().lookAt(body, new Vector3(x, y, z), new Vector3(0, 1, 0))
    return { side, pose: toPose(matrix.setPosition(x, y, z).elements), pinch }
  }
}

const placeOf = (pose: Pose): Vector3 =>
  new Vector3().setFromMatrixPosition(new Matrix4().fromArray([...pose]))

/** How mistaken the headset is after each jump; it turns about where it believes the head to be. */
function driftsOf(
  { jumps }: Script,
  head: (seconds: number) => Pose,
): readonly { readonly at: number; readonly pose: Pose }[] {
  let pose = nowhere
  return jumps.map(({ at, metres, yaw }) => {
    const believed = placeOf(compose(pose, head(at)))
    const turn = new Matrix4().makeRotationY(MathUtils.degToRad(yaw))
    const about = believed.clone().sub(believed.clone().applyMatrix4(turn))
    const jump = turn.setPosition(about.add(new Vector3(...metres)))
    pose = compose(toPose(jump.elements), pose)
    return { at, pose }
  })
}
