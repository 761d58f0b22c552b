import { Euler, Matrix4 } from 'three'
import type { Pose } from '../../../models/types.ts'
import { toPose } from '../../core/pose.ts'
import type { CameraState } from '../camera/camera-state.ts'
import { cameraAt, deedsBetween, wearerOf } from '../script/play.ts'
import type { Script, TimedDeed } from '../script/script.ts'
import { takeTour } from '../script/tour.ts'
import type { Wearer } from '../wearer.ts'
import { DeedError } from '../world/deed.ts'
import type { World } from '../world/world.ts'
import type { Body, Stance } from './body.ts'
import { createPinch, type Pinch } from './pinch.ts'

/** Who wears the device: the person at the desk, or somebody who follows a script while it lasts. */
export type Guide = Wearer & {
  readonly pinch: Pick<Pinch, 'close' | 'open'>
  readonly playing: () => boolean
  /** Begins now; what the script does not say of the head is a walk through all rooms. */
  readonly play: (script: Script) => void
  /** The person goes on from where the script has come. */
  readonly stop: () => void
  /** Does what is due in the home by this time. */
  readonly tick: (time: number) => void
  /** How the script wants the camera to be; null where it says nothing. */
  readonly cameraAt: (time: number) => CameraState | null
}

type Parts = {
  readonly world: Pick<World, 'home' | 'act'>
  readonly body: Body
  /** The clock of all times, ms. */
  readonly now: () => number
  /** Told of each deed that cannot be done in this home; the script goes on. */
  readonly failed: (deed: TimedDeed) => void
}

type Play = { readonly script: Script; readonly began: number; readonly wearer: Wearer }

export function createGuide({ world, body, now, failed }: Parts): Guide {
  const pinch = createPinch()
  let running: Play | null = null
  /** Seconds of the script whose deeds are done. */
  let done = 0

  const stop = () => {
    if (running) body.stand(stanceOf(running.wearer.headAt(now())))
    running = null
  }
  const over = ({ script, began }: Play, time: number) => time > began + script.seconds * 1000
  const playAt = (time: number): Play | null =>
    running && time >= running.began && !over(running, time) ? running : null

  const headAt = (time: number) => {
    if (running && over(running, time)) {
      act(running, time)
      stop()
    }
    return playAt(time)?.wearer.headAt(time) ?? body.headAt(time)
  }
  const act = ({ script, began }: Play, time: number) => {
    const from = done
    done = Math.max(from, (time - began) / 1000)
    for (const deed of deedsBetween(script, from, done)) {
      try {
        world.act(deed)
      } catch (error) {
        if (!(error instanceof DeedError)) throw error
        failed(deed)
      }
    }
  }
  return {
    pinch,
    playing: () => running !== null,
    play: (wanted) => {
      const [began, script] = [now(), takeTour(wanted, world.home())]
      running = { script, began, wearer: wearerOf(script, began) }
      done = 0
    },
    stop,
    tick: (time) => {
      if (running) act(running, time)
    },
    headAt,
    handsAt: (time) => {
      const scripted = playAt(time)?.wearer.handsAt(time) ?? []
      return scripted.length > 0 ? scripted : pinch.handsAt(time, headAt(time))
    },
    trackingAt: (time) => playAt(time)?.wearer.trackingAt(time) ?? well,
    cameraAt: (time) => {
      const play = playAt(time)
      return play && cameraAt(play.script, (time - play.began) / 1000)
    },
  }
}

const well = { lost: false, drift: toPose(new Matrix4().elements) } as const

/** How somebody stands whose head is there; the height is left out, and so is any tilt to a side. */
export function stanceOf(pose: Pose): Stance {
  const { x, y } = new Euler().setFromRotationMatrix(new Matrix4().fromArray(pose), 'YXZ')
  return { spot: [pose[12] ?? 0, pose[14] ?? 0], yaw: y, pitch: x }
}
