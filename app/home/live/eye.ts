import type { PerspectiveCamera } from 'three'
import type { Pose } from '../../../models/types.ts'
import { createAvatarCamera } from '../camera/avatar-camera.ts'
import { emulateMedia } from '../camera/emulate-media.ts'
import type { Film, Shot } from '../camera/film.ts'
import { lensOfView, lensPose } from '../camera/lens.ts'
import { createLiveCamera } from '../camera/live-camera.ts'
import type { DeviceProfile } from '../profiles.ts'
import type { World } from '../world/world.ts'
import type { EyeView } from '../xr/scenery.ts'
import { lensCamera } from './draw-views.ts'
import { showTruth } from './show-truth.ts'
import type { Studio } from './studio.ts'

/** The camera of an emulated device at work in a home. */
export type Eye = {
  /** Puts the camera among those of the browser, where its device gives it that way. */
  readonly plugIn: () => () => void
  /** Takes what is due; called with each picture of the display. */
  readonly tick: (now: number) => void
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
  readonly world: World
  readonly headAt: (time: number) => Pose
}

/** The most pixels that a picture has where no graphics chip draws. */
const mostInSoftware = 640 * 480

export function createEye({ profile, film, studio, world, headAt }: Parts): Eye {
  const { lens, faults, tiers, way } = profile.camera
  const { renderer, canvas, software } = studio
  let last: ImageData | null = null
  let number = 0
  let before: string | null = null

  const shoot = async (shot: Shot): Promise<ImageData> => {
    // Drawn in software a picture takes a second; while nothing moves the last one is as good.
    const scene = `${world.changes()} ${shot.lens.width} ${shot.headAt(shot.time).join()}`
    if (software && last && scene === before) return last
    before = scene
    return (last = await film.shoot(shot))
  }
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
    plugIn: () =>
      camera
        ? emulateMedia({ cameras: [createAvatarCamera(), camera], answer: () => 'granted' })
        : () => undefined,
    tick: (now) => camera?.tick(now),
    draw: ({ projection, width, height }, time) =>
      film.draw({
        ...{ time, number: number++, faults, quality: tiers[0].quality, headAt },
        lens: lensOfView(projection, width, height),
      }),
    show: (what, onto, viewer) => {
      if (what === 'truth') {
        const seeing = lens ? lensCamera(lens, lensPose(lens, headAt(performance.now()))) : viewer
        const shape = lens ?? canvas
        fit(onto, shape.width / shape.height)
        showTruth(onto, renderer, world.built, seeing)
      } else if (camera) {
        if (last) showPicture(onto, last)
      } else {
        fit(onto, canvas.width / canvas.height)
        onto.getContext('2d')?.drawImage(canvas, 0, 0, onto.width, onto.height)
      }
    },
  }
}

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
