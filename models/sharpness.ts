import type { Placement } from './picture.ts'
import type { Sharpness, UnitBox } from './types.ts'

/** Cells over a picture: a cup of a twentieth of its width covers one. */
const [columns, rows] = [24, 18]
/** Pixels on either side of the middle that the blur is made of. */
const reach = 4
/** Every second line tells as much as all of them. */
const every = 2
/** Less change than this a pixel, in parts of full scale, tells nothing: a bare wall is neither sharp nor blurred. */
const flat = 0.004
/** What the measure gives for a picture as crisp as cameras make it, and for one in which nothing is left. */
const [crisp, smeared] = [0.45, 0.8]

/**
 * The sharpness of RGBA rows of `size` pixels a row, in which a picture lies at `placement`. After Crete et al., "The Blur
 * Effect: perception and estimation with a new no-reference perceptual blur metric" (2007): what is
 * sharp loses much of its change from pixel to pixel by a blur, what is blurred already hardly any.
 */
export function measureSharpness(
  rgba: Uint8ClampedArray,
  size: number,
  { x, y, width, height }: Placement,
): Sharpness {
  const luma = lumaOf(rgba, size, { x, y, width, height })
  const sums = new Float32Array(columns * rows * 4)
  scan(luma, { length: width, lines: height, step: 1, stride: width }, (i, line, change, lost) => {
    const cell = cellOf(i / width, line / height)
    sums[cell] = (sums[cell] ?? 0) + change
    sums[cell + 1] = (sums[cell + 1] ?? 0) + lost
  })
  scan(luma, { length: height, lines: width, step: width, stride: 1 }, (i, line, change, lost) => {
    const cell = cellOf(line / width, i / height)
    sums[cell + 2] = (sums[cell + 2] ?? 0) + change
    sums[cell + 3] = (sums[cell + 3] ?? 0) + lost
  })
  const pixels = (width * height) / (columns * rows) / every
  return { columns, rows, pixels, sums }
}

const cellOf = (u: number, v: number) =>
  4 * (Math.floor(v * rows) * columns + Math.floor(u * columns))

function lumaOf(rgba: Uint8ClampedArray, size: number, { x, y, width, height }: Placement) {
  const luma = new Float32Array(width * height)
  for (let v = 0, to = 0; v < height; v++)
    for (let u = 0, from = 4 * ((y + v) * size + x); u < width; u++, from += 4, to++)
      luma[to] = (0.2126 * (rgba[from] ?? 0) + 0.7152 * (rgba[from + 1] ?? 0) + 0.0722 * (rgba[from + 2] ?? 0)) / 255 // prettier-ignore
  return luma
}

type Way = { readonly length: number; readonly lines: number; readonly step: number; readonly stride: number } // prettier-ignore

/** Goes along all lines of one direction, and tells of each pixel its change and what a blur takes of that. */
function scan(
  luma: Float32Array,
  { length, lines, step, stride }: Way,
  tell: (i: number, line: number, change: number, lost: number) => void,
): void {
  const taps = 2 * reach + 1
  for (let line = 0; line < lines; line += every) {
    const at = (i: number) => luma[line * stride + i * step] ?? 0
    let sum = 0
    for (let i = 0; i < taps && i < length; i++) sum += at(i)
    for (let i = reach + 1; i + reach < length; i++) {
      const next = sum + at(i + reach) - at(i - reach - 1)
      const change = Math.abs(at(i) - at(i - 1))
      tell(i, line, change, Math.max(0, change - Math.abs(next - sum) / taps))
      sum = next
    }
  }
}

/** How sharp a part of the picture is, from 0 (smeared) to 1 (crisp); null where there is too little in it to tell. */
export function sharpnessIn(
  { columns, rows, pixels, sums }: Sharpness,
  [x, y, w, h]: UnitBox,
): number | null {
  const total = [0, 0, 0, 0]
  let cells = 0
  const last = (part: number, count: number) => Math.min(count - 1, Math.ceil(part * count) - 1)
  for (let row = Math.floor(y * rows); row <= last(y + h, rows); row++) {
    for (let column = Math.floor(x * columns); column <= last(x + w, columns); column++) {
      cells++
      for (let i = 0; i < 4; i++) total[i] = (total[i] ?? 0) + (sums[4 * (row * columns + column) + i] ?? 0) // prettier-ignore
    }
  }
  const [across = 0, lostAcross = 0, down = 0, lostDown = 0] = total
  if (across + down < flat * cells * pixels) return null
  // A smear goes in one direction, and that one tells.
  const kept = [
    [across, lostAcross],
    [down, lostDown],
  ].flatMap(([change = 0, lost = 0]) => (change > 0 ? 1 - lost / change : []))
  const blur = Math.max(...kept)
  return Math.min(1, Math.max(0, (smeared - blur) / (smeared - crisp)))
}
