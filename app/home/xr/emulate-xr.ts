import { P_DEVICE, XRDevice } from 'iwer'
import type { Pose } from '../../../models/types.ts'
import type { DeviceProfile } from '../profiles.ts'
import type { Wearer } from '../wearer.ts'
import { keepAnchors } from './anchors.ts'
import { blindFrame, oneView } from './bend-frame.ts'
import { giveCamera } from './camera-access.ts'
import { measureOnDemand, tellWhence } from './depth-on-demand.ts'
import { drawsDepth } from './depth.ts'
import { createEnvironment } from './environment.ts'
import { emulateHands } from './hands.ts'
import { install } from './install.ts'
import { iwerConfig } from './iwer-config.ts'
import { moveTo } from './move-to.ts'
import { eyeDistance, eyeViews } from './optics.ts'
import { rememberClears } from './remember-clears.ts'
import type { Scenery } from './scenery.ts'
import { createSpaces, type Spaces } from './spaces.ts'
import { createStage, windowSize } from './stage.ts'

/** A device that is not there, in a home that is not there. */
export type EmulatedXr = {
  /** From the session's `local` reference space to the home, now; null while no session runs. */
  readonly homeFromLocal: () => Pose | null
  /** Ends the session and takes the device away: the browser is as it was before. */
  readonly leave: () => Promise<void>
}

export type Worn = {
  readonly profile: DeviceProfile
  readonly scenery: Scenery
  readonly wearer: Wearer
  /** The frames' clock, ms: `performance.now`, where there is no frame to tell the time. */
  readonly now: () => number
  /** Show both views of a device that has two side by side, instead of the left one on all of the canvas. */
  readonly stereo?: boolean
}

/**
 * Puts an emulated device in place of the browser's own WebXR. In an immersive session the wearer
 * moves the head and hands, the scenery is drawn from where the eyes truly are, and the session is
 * told what the device believes.
 */
export function emulateXr({ profile, scenery, wearer, now, stereo = false }: Worn): EmulatedXr {
  const stage = createStage(profile, scenery.canvas)
  const able = playable(profile, scenery)
  const device = new XRDevice(iwerConfig(able, navigator.userAgent), {
    ipd: eyeDistance(profile),
    fovy: (profile.fov * Math.PI) / 180,
    stereoEnabled: stereo && profile.views === 2,
    canvasContainer: stage.container,
  })
  const runtime = device[P_DEVICE]
  const hands = profile.hands ? emulateHands(device) : null
  let spaces: Spaces | null = null
  let moment = lookAt(wearer, now())

  const stand = (time: number) => {
    moment = lookAt(wearer, time)
    moveTo(device, moment.head)
    runtime.updateViews()
  }
  const environment = createEnvironment(scenery, {
    blind: () => moment.lost,
    render: (time) => {
      stand(time)
      hands?.place(moment.hands)
      if (!moment.lost && spaces?.believe(moment.drift)) runtime.pendingReferenceSpaceReset = true
      const { head } = moment
      const { canvas: pixels } = scenery
      scenery.draw(eyeViews({ profile, head, window: windowSize(), pixels, stereo }), time)
    },
  })
  runtime.sem = environment
  let forgetClears: (() => void) | null = null
  runtime.onBaseLayerSet = (layer) => {
    if (!layer) return
    stage.show(layer.context.canvas as HTMLCanvasElement)
    forgetClears?.()
    forgetClears = rememberClears(layer.context)
  }
  runtime.onSessionEnd = () => {
    forgetClears?.()
    forgetClears = null
    stage.clear()
  }
  const startFrame = runtime.onFrameStart
  runtime.onFrameStart = (frame) => {
    if (moment.lost) blindFrame(frame)
    else if (profile.views === 1) oneView(frame)
    startFrame(frame)
    hands?.settle(moment.hands, frame)
  }

  const uninstall = install(device, (session) => {
    stand(now())
    measureOnDemand(session, environment.askDepth)
    keepAnchors(session, scenery.built.home.seed, localStorage)
    spaces = createSpaces(session, moment.head, moment.drift)
    session.addEventListener('end', () => (spaces = null), { once: true })
  })
  const keepSilent = tellWhence()
  const { cameraPicture } = scenery
  const takeCamera =
    cameraPicture && able.features.includes('camera-access') && giveCamera(cameraPicture)
  return {
    homeFromLocal: () => spaces?.homeFromLocal() ?? null,
    leave: async () => {
      await device.activeSession?.end()
      if (takeCamera) takeCamera()
      keepSilent()
      uninstall()
      environment.free()
    },
  }
}

const lookAt = (wearer: Wearer, time: number) => ({
  head: wearer.headAt(time),
  hands: wearer.handsAt(time),
  ...wearer.trackingAt(time),
})

/** What the profile has as far as this browser and this scenery can play it. */
function playable(profile: DeviceProfile, { renderer, cameraPicture }: Scenery): DeviceProfile {
  const missing = [
    ...(drawsDepth(renderer) ? [] : ['depth-sensing']),
    ...(cameraPicture ? [] : ['camera-access']),
  ]
  return { ...profile, features: profile.features.filter((each) => !missing.includes(each)) }
}
