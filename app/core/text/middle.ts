import type { UnitBox } from '../../../models/types.ts'

/** How far a box is from the middle of the picture, in parts of its sides; 0 where it covers it. */
export function middleOf([x, y, width, height]: UnitBox): number {
  const beside = (from: number, length: number) => Math.max(0, from - 0.5, 0.5 - from - length)
  return Math.max(beside(x, width), beside(y, height))
}
