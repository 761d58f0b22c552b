import type { CameraState } from '../camera/camera-state.ts'
import { grain } from './grain.ts'

/** The picture of a camera that looks with the eye, from the canvas on which the view is drawn. */
export type ViewPicture = {
  /** The picture now; null where the camera has gone away. */
  readonly take: (state: CameraState) => HTMLCanvasElement | null
}

/** In software the same canvas is shown while nothing moves; each picture of it then gets new noise. */
export function createViewPicture(canvas: HTMLCanvasElement, software: boolean): ViewPicture {
  const copy = document.createElement('canvas')
  let number = 0
  let stuck = false

  const copied = () => {
    const { width, height } = canvas
    if (copy.width !== width || copy.height !== height) Object.assign(copy, { width, height })
    const pen = copy.getContext('2d', { willReadFrequently: true })
    pen?.drawImage(canvas, 0, 0)
    return pen
  }
  const dark = () => {
    const pen = copied()
    pen?.fillRect(0, 0, copy.width, copy.height)
    return copy
  }
  const fresh = () => {
    const pen = copied()
    pen?.putImageData(regrained(pen.getImageData(0, 0, copy.width, copy.height), number++), 0, 0)
    return copy
  }
  return {
    take: (state) => {
      if (state === 'lost') return null
      const again = stuck && state === 'frozen'
      stuck = state === 'frozen'
      if (again) return copy
      if (state === 'black') return dark()
      return software || stuck ? fresh() : canvas
    },
  }
}

/** The same picture as a sensor would give it once more. */
export function regrained({ data, width, height }: ImageData, seed: number): ImageData {
  const picture = new ImageData(new Uint8ClampedArray(data), width, height)
  grain(picture.data, seed)
  return picture
}
