import { UnsignedByteType, type WebGLRenderer, WebGLRenderTarget } from 'three'
import { FullScreenQuad } from 'three/addons/postprocessing/Pass.js'
import type { Pose } from '../../../models/types.ts'
import type { Faults, Lens } from '../profiles.ts'
import { createCollector, type Studio } from './collect.ts'
import { createCompress } from './compress.ts'
import { createDeveloper } from './develop.ts'
import { gainAt, meanLight, meter, settingAt, unmetered } from './exposure.ts'
import { lensPose } from './lens.ts'
import { turnBetween, windowOf } from './window.ts'

/** One picture to take. */
export type Shot = {
  /** The middle of the exposure of the middle row, ms, on the clock of `headAt`. */
  readonly time: number
  /** Which picture it is: noise is drawn from it, so that equal shots give equal pictures. */
  readonly number: number
  /** Of the very size that the picture is to have. */
  readonly lens: Lens
  readonly faults: Faults
  /** Of the JPEG that is sent, 0..1; null where nothing is lost on the way. */
  readonly quality: number | null
  /** From the head to the world, half of readout and exposure before and after `time` too. */
  readonly headAt: (time: number) => Pose
}

/** A camera's inside: a scene becomes pictures, with the faults of the shot. */
export type Film = {
  /**
   * Takes a picture: sRGB, rows from the top. Does not wait for the graphics processor. Light is
   * metered on every picture for those that come later. One after the other, in the order of time.
   */
  readonly shoot: (shot: Shot) => Promise<ImageData>
  /** Takes the same picture onto the renderer's own canvas, at once; nothing is sent, so no JPEG. */
  readonly draw: (shot: Shot) => void
  readonly free: () => void
}

/** Pixels of the small picture that is metered where the real one goes to the screen. */
const thumb = { width: 32, height: 24 }
/** One pixel in this many is metered: a few thousand. */
const meterStride = 97

/** The renderer is to be made ready for the scene first (`prepareRenderer`); it is left as it was. */
export function createFilm(studio: Studio): Film {
  const { renderer } = studio
  const collector = createCollector(studio)
  const eightBit = { type: UnsignedByteType, depthBuffer: false }
  const print = new WebGLRenderTarget(1, 1, eightBit)
  const metered = new WebGLRenderTarget(thumb.width, thumb.height, eightBit)
  const thumbPixels = new Uint8ClampedArray(thumb.width * thumb.height * 4)
  const developer = createDeveloper(collector.light)
  const sheet = new FullScreenQuad(developer.material)
  const compress = createCompress()
  let exposure = unmetered

  const learn = ({ time, faults }: Shot, pixels: Uint8ClampedArray, stride: number) => {
    exposure = meter(exposure, time, meanLight(pixels, stride), faults.lag)
  }

  const expose = ({ time, number, lens, faults, headAt }: Shot) => {
    const gain = gainAt(exposure, time, faults.lag)
    const { shutter, noise } = settingAt(gain, faults)
    const span = faults.readout + shutter
    const poseAt = (when: number) => lensPose(lens, headAt(when))
    const turn = turnBetween(poseAt(time - span / 2), poseAt(time + span / 2))
    const window = windowOf(lens, turn)
    collector.collect(poseAt(time), lens, window, gain)
    const [readoutPart, shutterPart] = span === 0 ? [0, 0] : [faults.readout / span, shutter / span]
    developer.prepare({ lens, window, turn, readoutPart, shutterPart, noise, number })
  }

  const develop = (target: WebGLRenderTarget | null, topFirst: boolean) => {
    developer.topFirst(topFirst)
    renderer.setRenderTarget(target)
    sheet.render(renderer)
  }

  return {
    shoot: async (shot) => {
      const { width, height } = shot.lens
      const picture = new ImageData(width, height)
      print.setSize(width, height)
      const reading = undisturbed(renderer, () => {
        expose(shot)
        develop(print, true)
        return renderer.readRenderTargetPixelsAsync(print, 0, 0, width, height, picture.data)
      })
      await reading
      learn(shot, picture.data, meterStride)
      return shot.quality === null ? picture : compress(picture, shot.quality)
    },
    draw: (shot) => {
      undisturbed(renderer, () => {
        expose(shot)
        develop(null, false)
        if (shot.faults.lag === 0) return
        develop(metered, false)
        renderer
          .readRenderTargetPixelsAsync(metered, 0, 0, thumb.width, thumb.height, thumbPixels)
          .then(
            () => learn(shot, thumbPixels, 1),
            () => undefined, // the graphics context is gone, and with it the picture
          )
      })
    },
    free: () => {
      collector.free()
      for (const part of [print, metered, developer.material, sheet]) part.dispose()
    },
  }
}

/** An XR session would draw with its own cameras, and whoever draws next expects their own target. */
function undisturbed<Result>(renderer: WebGLRenderer, act: () => Result): Result {
  const [target, xr] = [renderer.getRenderTarget(), renderer.xr.enabled]
  const { autoClear, toneMappingExposure } = renderer
  renderer.xr.enabled = false
  renderer.autoClear = true
  try {
    return act()
  } finally {
    renderer.setRenderTarget(target)
    renderer.xr.enabled = xr
    Object.assign(renderer, { autoClear, toneMappingExposure })
  }
}
