import type { Vector3 } from 'three'
import { standsOnFloor } from '../world/kinds.ts'
import type { Bounds } from '../world/types.ts'
import type { LineOfSight } from './line-of-sight.ts'
import { usualHeight, usualSpread } from './size-distance.ts'

/** Where a thing's middle is and what it spans, metres. */
type Placed = { readonly middle: Vector3; readonly bounds: Bounds }

/**
 * The same where a thing stands on the floor, however much of its lower part is hidden: its middle is
 * half way from there to its top, which the picture's edge may cut off. As it was where things of its
 * class stand elsewhere, or where what was measured is not as high above the floor as they are.
 */
export function stand(
  label: string,
  floor: number,
  { cut }: Pick<LineOfSight, 'cut'>,
  { middle, bounds }: Placed,
): Placed {
  const { low, high } = bounds
  const usual = usualHeight(label)
  const hidden = cut.down && cut.up >= 0
  const top = hidden ? Math.max(high[1], floor + usual) : high[1]
  const unlike = Math.abs(Math.log((top - floor) / usual)) / usualSpread(label)
  if (!standsOnFloor(label) || !(unlike < most)) return { middle, bounds }
  return {
    middle: middle.clone().setY((floor + top) / 2),
    bounds: { low: [low[0], floor, low[2]], high: [high[0], top, high[2]] },
  }
}

/** Heights of a class differ by no more than so many deviations of their logarithm. */
const most = 3
