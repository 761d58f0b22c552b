import { formOf, infer } from './detect.ts'
import type { Loaded } from './model.ts'

/** A stop sign on a grey-blue sky, as RGBA rows of a square of `size` pixels, by formula alone. */
export function madePicture(size: number): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray(size * size * 4)
  for (let i = 0; i < size * size; i++) {
    const x = ((i % size) + 0.5) / size - 0.5
    const y = (Math.floor(i / size) + 0.5) / size - 0.42
    // Distance to the middle in the octagon's own norm: the largest over its four pairs of sides.
    const diagonal = (Math.abs(x) + Math.abs(y)) * Math.SQRT1_2
    const distance = Math.max(Math.abs(x), Math.abs(y), diagonal)
    const pole = Math.abs(x) < 0.02 && y > 0
    const colour =
      distance < 0.24
        ? [176, 24, 32]
        : distance < 0.27
          ? [236, 236, 232]
          : pole
            ? [120, 122, 124]
            : [150 + 60 * y, 170 + 50 * y, 196]
    rgba.set([...colour, 255], i * 4)
  }
  return rgba
}

/** How far a right answer may lie from the card's fingerprint: half precision moves a score by less. */
const tolerance = 0.02

/**
 * Runs a detector on the made picture. Throws where scores or boxes are no numbers, or where the
 * best scores are not those of the card's fingerprint.
 */
export async function proveDetector(loaded: Loaded): Promise<void> {
  const { card } = loaded
  const boxes = await infer(madePicture(formOf(loaded).size), loaded)
  if (boxes.some((box) => Object.values(box).some((value) => !Number.isFinite(value)))) {
    throw new Error(`The network of "${card.name}" gave boxes that are no numbers.`)
  }
  const scores = boxes.map(({ score }) => score).sort((a, b) => b - a)
  const wrong = card.fingerprint?.some(
    (right, i) => !(Math.abs((scores[i] ?? 0) - right) < tolerance),
  )
  if (wrong) {
    const found = scores.slice(0, card.fingerprint?.length).map((score) => score.toFixed(3))
    throw new Error(
      `The network of "${card.name}" gave scores ${found.join(', ') || 'of nothing'} ` +
        `where ${card.fingerprint?.join(', ') ?? ''} are right.`,
    )
  }
}
