import { sizeOf } from '../../models/picture.ts'
import type { Frame, UnitBox } from '../../models/types.ts'
import { sharesOf, type Share } from '../core/colour.ts'

/** So many pixels in each direction tell the colours of a thing as well as all of them. */
const side = 32

/** The colours in a part of a picture, the commonest first; the picture stays with whoever holds it. */
export function coloursIn(pixels: Frame['pixels'], [x, y, width, height]: UnitBox): Share[] {
  const { width: w, height: h } = sizeOf(pixels)
  const context = new OffscreenCanvas(side, side).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('This browser gives no 2D canvas to tell colours with.')
  context.drawImage(pixels, x * w, y * h, width * w, height * h, 0, 0, side, side)
  return sharesOf(context.getImageData(0, 0, side, side).data, side, side)
}
