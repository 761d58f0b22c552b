import { DeviceError } from './device.ts'

/** A canvas that shows one picture at a time. */
export type PictureCanvas = {
  readonly canvas: HTMLCanvasElement
  /** Sizes in pixels. */
  readonly draw: (picture: CanvasImageSource, width: number, height: number) => void
}

/** Throws a `DeviceError` where the browser cannot draw. */
export function createPicture(): PictureCanvas {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) {
    throw new DeviceError('unsupported', 'This browser has no canvas to show pictures on.')
  }
  return {
    canvas,
    draw: (picture, width, height) => {
      canvas.width = Math.max(1, width)
      canvas.height = Math.max(1, height)
      context.imageSmoothingQuality = 'high'
      context.drawImage(picture, 0, 0, canvas.width, canvas.height)
    },
  }
}
