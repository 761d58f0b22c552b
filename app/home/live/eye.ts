import type { PerspectiveCamera } from 'three'
import type { Pose } from '../../../models/types.ts'
import type { BuiltHome } from '../build-home.ts'
import { createAvatarCamera } from '../camera/avatar-camera.ts'
import { answerOf, type CameraState, failureOf } from '../camera/camera-state.ts'
import { emulateMedia } from '../camera/emulate-media.ts'
import type { Film, Shot } from '../camera/film.ts'
import { lensOfView, lensPose } from '../camera/lens.ts'
import { createLiveCamera } from '../camera/live-camera.ts'
import type { DeviceProfile } from '../profiles.ts'
import { furthest } from '../thing.ts'
import type { EyeView } from '../xr/scenery.ts'
import { keyOf, lensCamera } from './draw-views.ts'
import { showTruth } from './show-truth.ts'
import type { Studio } from './studio.ts'
import { createViewPicture, regrained } from './view-picture.ts'

/** The camera of an emulated device at work in a home. */
export type Eye = {
  /** Puts the camera among those of the browser, where its device gives it that way. */
  readonly plugIn: () => () => void
  /** Takes what is due; called with each picture of the display. */
  readonly tick: (now: number) => void
  /**
   * The picture of a camera that looks with the eye, as `draw` left it on the renderer's canvas; not
   * there where the camera is refused.
   */
  readonly picture?: () => HTMLCanvasElement | null
  /** The camera's picture of a view, onto the renderer's canvas: for a camera that looks with the eye. */
  readonly draw: (view: EyeView, time: number) => void
  /** Shows what the camera saw last, or which thing is where for it, within a picture of the display. */
  readonly show: (
    what: 'camera' | 'truth',
    onto: HTMLCanvasElement,
    viewer: PerspectiveCamera,
  ) => void
}

type Parts = {
  readonly profile: DeviceProfile
  readonly film: Film
  readonly studio: Studio
  readonly built: BuiltHome
  /** A text that is another whenever anything in the home moved. */
  readonly state: () => string
  readonly headAt: (time: number) => Pose
  /** How the camera is, now. */
  readonly cameraState: () => CameraState
}

/** The most pixels that a picture has where no graphics chip draws. */
const mostInSoftware = 640 * 480

export function createEye(parts: Parts): Eye {
  const { profile, film, studio, built, state, headAt, cameraState } = parts
  const { lens, faults, tiers, way } = profile.camera
  const { renderer, canvas, software } = studio
  const seen = createViewPicture(canvas, software)
  let last: ImageData | null = null
  let number = 0
  let before: string | null = null

  const shoot = async (shot: Shot): Promise<ImageData> => {
    // Drawn in software a picture takes a second; while nothing moves the last one, with new noise, will do.
    const scene = `${state()} ${shot.lens.width} ${keyOf(shot.headAt(shot.time))}`
    if (software && last && scene === before) return regrained(last, number++)
    before = scene
    return (last = await film.shoot(shot))
  }
  const answer = () => answerOf(cameraState())
  const camera =
    way === 'view'
      ? null
      : createLiveCamera({
          profile: profile.camera,
          headAt,
          scale: () =>
            software && lens
              ? Math.min(1, Math.sqrt(mostInSoftware / (lens.width * lens.height)))
              : 1,
          film: { shoot },
        })

  return {
    ...(answer() === 'granted' ? { picture: () => seen.take(cameraState()) } : {}),
    plugIn: () =>
      camera ? emulateMedia({ cameras: [createAvatarCamera(), camera], answer }) : () => undefined,
    tick: (now) => {
      camera?.fail(failureOf(cameraState()))
      camera?.tick(now)
    },
    draw: ({ projection, width, height }, time) =>
      film.draw({
        ...{ time, number: number++, quality: tiers[0].quality, headAt },
        faults: { ...faults, noise: Math.max(faults.noise, leastNoise) },
        lens: lensOfView(projection, width, height),
      }),
    show: (what, onto, viewer) => {
      if (what === 'truth') {
        const seeing = lens
          ? lensCamera(lens, lensPose(lens, headAt(performance.now())), furthest)
          : viewer
        const shape = lens ?? canvas
        fit(onto, shape.width / shape.height)
        showTruth(onto, renderer, built, seeing)
      } else if (camera) {
        if (last) showPicture(onto, last)
      } else {
        fit(onto, canvas.width / canvas.height)
        onto.getContext('2d')?.drawImage(canvas, 0, 0, onto.width, onto.height)
      }
    },
  }
}

/** No sensor is without noise; of one that is, an app would say that it has stopped. */
const leastNoise = 0.0015

/** Pixels of the long side of what is shown beside. */
const longest = 320

function fit(canvas: HTMLCanvasElement, aspect: number): void {
  const [width, height] = aspect >= 1 ? [longest, longest / aspect] : [longest * aspect, longest]
  if (canvas.width !== Math.round(width)) canvas.width = Math.round(width)
  if (canvas.height !== Math.round(height)) canvas.height = Math.round(height)
}

/** The whole picture, at its own size: the page scales it. */
function showPicture(canvas: HTMLCanvasElement, picture: ImageData): void {
  if (canvas.width !== picture.width) canvas.width = picture.width
  if (canvas.height !== picture.height) canvas.height = picture.height
  canvas.getContext('2d')?.putImageData(picture, 0, 0)
}
