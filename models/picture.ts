import type { DetectorForm } from './card.ts'
import type { Tensor } from './model.ts'
import type { Light, UnitBox } from './types.ts'

/** Where a picture lies in the square input: pixels from the top left. */
export type Placement = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Draws a picture of any size into a square of `size` pixels, at `placement`, and gives RGBA rows. */
export type Draw = (
  pixels: VideoFrame | ImageBitmap,
  size: number,
  placement: Placement,
) => Uint8ClampedArray

/** The size at which a picture is to be shown, pixels. */
export const sizeOf = (pixels: VideoFrame | ImageBitmap): { width: number; height: number } =>
  'displayWidth' in pixels
    ? { width: pixels.displayWidth, height: pixels.displayHeight }
    : { width: pixels.width, height: pixels.height }

/** Where a picture of `width` x `height` goes: all over the square, or centred with its own shape kept. */
export function placeIn(
  { size, fit }: Pick<DetectorForm, 'size' | 'fit'>,
  width: number,
  height: number,
): Placement {
  if (fit === 'stretch') return { x: 0, y: 0, width: size, height: size }
  const scale = size / Math.max(width, height)
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)]
  return { x: Math.floor((size - w) / 2), y: Math.floor((size - h) / 2), width: w, height: h }
}

/** Where a picture goes so that a part of it, in place of the whole, fills the square; the rest lies outside. */
export function placePart(
  form: Pick<DetectorForm, 'size' | 'fit'>,
  { width, height }: { readonly width: number; readonly height: number },
  [x, y, w, h]: UnitBox,
): Placement {
  const part = placeIn(form, w * width, h * height)
  return {
    x: part.x - (x / w) * part.width,
    y: part.y - (y / h) * part.height,
    width: part.width / w,
    height: part.height / h,
  }
}

/** The three channels of RGBA rows as one tensor of a batch of one, each value v as (v - mean) / scale. */
export function toTensor(
  rgba: Uint8ClampedArray,
  { size, mean, scale, layout }: DetectorForm,
): Tensor {
  const count = size * size
  const data = new Float32Array(count * 3)
  for (let channel = 0; channel < 3; channel++) {
    const m = typeof mean === 'number' ? mean : (mean[channel] ?? 0)
    const s = typeof scale === 'number' ? scale : (scale[channel] ?? 1)
    const table = Float32Array.from({ length: 256 }, (_, value) => (value - m) / s)
    const [start, step] = layout === 'nchw' ? [channel * count, 1] : [channel, 3]
    for (let i = 0, from = channel, to = start; i < count; i++, from += 4, to += step) {
      data[to] = table[rgba[from] ?? 0] ?? 0
    }
  }
  return { data, dims: layout === 'nchw' ? [1, 3, size, size] : [1, size, size, 3] }
}

/** How bright RGBA rows are, from every seventh pixel, with the luma weights of ITU-R BT.709. */
export function lightOf(rgba: Uint8ClampedArray): Light {
  let [count, sum, squares] = [0, 0, 0]
  for (let i = 0; i + 2 < rgba.length; i += 28) {
    const luma =
      (0.2126 * (rgba[i] ?? 0) + 0.7152 * (rgba[i + 1] ?? 0) + 0.0722 * (rgba[i + 2] ?? 0)) / 255
    count++
    sum += luma
    squares += luma * luma
  }
  if (count === 0) return { mean: 0, spread: 0 }
  const mean = sum / count
  return { mean, spread: Math.sqrt(Math.max(0, squares / count - mean * mean)) }
}

/** Draws with a canvas that is kept from picture to picture. For a worker, where no page waits. */
export function canvasDraw(): Draw {
  let context: OffscreenCanvasRenderingContext2D | null = null
  return (pixels, size, { x, y, width, height }) => {
    if (context?.canvas.width !== size) {
      context = new OffscreenCanvas(size, size).getContext('2d', {
        willReadFrequently: true,
        alpha: false,
      })
    }
    if (!context)
      throw new Error('This browser gives a worker no 2D canvas to prepare pictures with.')
    context.fillStyle = 'rgb(114 114 114)' // the grey that letterboxed detectors are trained with
    context.fillRect(0, 0, size, size)
    context.drawImage(pixels, x, y, width, height)
    return context.getImageData(0, 0, size, size).data
  }
}
