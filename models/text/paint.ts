import { sizeOf } from '../picture.ts'
import type { Region } from './region.ts'

/** Parts of one picture as RGBA rows. */
export type Paint = {
  readonly width: number
  readonly height: number
  /** All of it, stretched to `width` x `height` pixels. */
  readonly whole: (width: number, height: number) => Uint8ClampedArray
  /** What lies in a region, upright, stretched to `width` x `height` pixels. */
  readonly strip: (region: Region, width: number, height: number) => Uint8ClampedArray
}

/** Paints with canvases that are kept from picture to picture. For a worker, where no page waits. */
export function canvasPaint(): (pixels: VideoFrame | ImageBitmap) => Paint {
  const canvas = new OffscreenCanvas(1, 1)
  const begin = (width: number, height: number) => {
    Object.assign(canvas, { width, height }) // clears it, too
    const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false })
    if (!context) throw new Error('This browser gives a worker no 2D canvas to read text with.')
    context.imageSmoothingQuality = 'high'
    context.fillStyle = 'white' // what print on a transparent picture is meant to stand on
    context.fillRect(0, 0, width, height)
    return context
  }
  return (pixels) => {
    return {
      ...sizeOf(pixels),
      whole: (width, height) => {
        const context = begin(width, height)
        context.drawImage(pixels, 0, 0, width, height)
        return context.getImageData(0, 0, width, height).data
      },
      strip: (region, width, height) => {
        const context = begin(width, height)
        context.translate(width / 2, height / 2)
        context.scale(width / region.width, height / region.height)
        context.rotate(-region.angle)
        context.translate(-region.x, -region.y)
        context.drawImage(pixels, 0, 0)
        return context.getImageData(0, 0, width, height).data
      },
    }
  }
}

/** What a channel value is divided by and taken from, for blue, green and red. */
export type Norm = {
  readonly mean: readonly [number, number, number]
  readonly spread: readonly [number, number, number]
}

/** RGBA rows of equal size as a batch, [pictures, 3, height, width], channels in the order blue, green, red. */
export function toBatch(
  pictures: readonly Uint8ClampedArray[],
  width: number,
  height: number,
  { mean, spread }: Norm,
): { data: Float32Array; dims: readonly number[] } {
  const plane = width * height
  const data = new Float32Array(pictures.length * 3 * plane)
  for (const [p, rgba] of pictures.entries()) {
    for (let channel = 0; channel < 3; channel++) {
      const start = (p * 3 + channel) * plane
      const [m, s] = [mean[channel] ?? 0, spread[channel] ?? 1]
      for (let i = 0; i < plane; i++) {
        data[start + i] = ((rgba[i * 4 + 2 - channel] ?? 0) / 255 - m) / s
      }
    }
  }
  return { data, dims: [pictures.length, 3, height, width] }
}
