import type { PerspectiveCamera } from 'three'
import type { Pose } from '../../../models/types.ts'
import type { BuiltHome } from '../build-home.ts'
import { createAvatarCamera } from '../camera/avatar-camera.ts'
import { emulateMedia } from '../camera/emulate-media.ts'
import type { Film, Shot } from '../camera/film.ts'
import { lensOfView, lensPose } from '../camera/lens.ts'
import { createLiveCamera } from '../camera/live-camera.ts'
import type { DeviceProfile } from '../profiles.ts'
import { furthest } from '../thing.ts'
import type { EyeView } from '../xr/scenery.ts'
import { keyOf, lensCamera } from './draw-views.ts'
import { grain } from './grain.ts'
import { showTruth } from './show-truth.ts'
import type { Studio } from './studio.ts'

/** The camera of an emulated device at work in a home. */
export type Eye = {
  /** Puts the camera among those of the browser, where its device gives it that way. */
  readonly plugIn: () => () => void
  /** Takes what is due; called with each picture of the display. */
  readonly tick: (now: number) => void
  /** The picture of a camera that looks with the eye, as `draw` left it on the renderer's canvas. */
  readonly picture: () => HTMLCanvasElement
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
}

/** The most pixels that a picture has where no graphics chip draws. */
const mostInSoftware = 640 * 480

export function createEye({ profile, film, studio, built, state, headAt }: Parts): Eye {
  const { lens, faults, tiers, way } = profile.camera
  const { renderer, canvas, software } = studio
  const copy = document.createElement('canvas')
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
    picture: () => (software ? regrain(canvas, copy, number++) : canvas),
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

function regrained({ data, width, height }: ImageData, seed: number): ImageData {
  const picture = new ImageData(new Uint8ClampedArray(data), width, height)
  grain(picture.data, seed)
  return picture
}

function regrain(
  from: HTMLCanvasElement,
  onto: HTMLCanvasElement,
  seed: number,
): HTMLCanvasElement {
  const { width, height } = from
  if (onto.width !== width || onto.height !== height) Object.assign(onto, { width, height })
  const pen = onto.getContext('2d', { willReadFrequently: true })
  pen?.drawImage(from, 0, 0)
  pen?.putImageData(regrained(pen.getImageData(0, 0, width, height), seed), 0, 0)
  return onto
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
