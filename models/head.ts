import type { DetectorForm } from './card.ts'
import type { Tensor, Tensors } from './model.ts'

/**
 * One box as a network gives it: class index, score in 0..1, and x, y (top left), width, height in
 * parts of the network's square input.
 */
export type RawBox = {
  readonly index: number
  readonly score: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Turns a network's outputs into boxes of at least `least` score. Throws on outputs of another form. */
export type Head = (outputs: Tensors, form: DetectorForm, least: number) => RawBox[]

/** What the outputs are, for a message that says what was expected instead. */
export const describe = (outputs: Tensors): string =>
  Object.entries(outputs)
    .map(([name, { dims }]) => `${name} [${dims.join(', ')}]`)
    .join(', ') || 'nothing'

/** The only output for which `fits` holds, or null. */
export function pick(
  outputs: Tensors,
  fits: (tensor: Tensor, name: string) => boolean,
): Tensor | null {
  const found = Object.entries(outputs).filter(([name, tensor]) => fits(tensor, name))
  return found.length === 1 ? (found[0]?.[1] ?? null) : null
}

export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit))
