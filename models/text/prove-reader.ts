import type { Paint } from './paint.ts'
import type { Reader } from './read-picture.ts'
import { detectText } from './detect-text.ts'
import { faceUp } from './face-up.ts'

/** Bars of dark on light, as a line of text looks from afar: something to find, nothing to read. */
const grey = (x: number, y: number) => (x % 12 < 5 && y % 48 > 12 && y % 48 < 36 ? 20 : 235)

const [width, height] = [320, 96]

const made: Paint = {
  width,
  height,
  whole: draw,
  strip: (_, across, down) => draw(across, down),
}

function draw(across: number, down: number): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray(across * down * 4).fill(255)
  for (let i = 0; i < across * down; i++) {
    rgba.fill(grey(i % across, Math.floor(i / across)), i * 4, i * 4 + 3)
  }
  return rgba
}

/** Runs every network of a reader on a made picture. Throws where what they give are no numbers in 0..1. */
export async function proveReader({ detector, classifier, recognisers }: Reader): Promise<void> {
  const region = { x: width / 2, y: height / 2, width, height: height / 2, angle: 0 }
  const found = await detectText(made, detector, width)
  await faceUp([region], made, classifier)
  const read = await Promise.all(recognisers.map((recognise) => recognise(region, made)))
  const right = (value: number) => value >= 0 && value <= 1.001
  if (
    found.some(({ width }) => !Number.isFinite(width)) ||
    !read.every(({ score }) => right(score))
  )
    throw new Error('The networks for reading gave what cannot be probabilities.')
}
