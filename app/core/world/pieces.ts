import { cutOff } from '../depth/line-of-sight.ts'
import type { WorldPoint } from '../types.ts'
import { add, deviation, distance, plus, round, times } from './covariance.ts'
import type { Seen } from './known.ts'
import type { Bounds } from './types.ts'
import { locate, type Viewpoint } from './viewpoint.ts'

/** Whether the picture's edge cuts off what a box shows, so that its middle is not the thing's. */
export function isCut({ box }: Pick<Seen, 'box'>): boolean {
  const { across, down } = cutOff(box)
  return across || down
}

/** Whether both sides of a thing are in the picture. */
export const showsSides = ({ box }: Pick<Seen, 'box'>): boolean => !cutOff(box).across

/**
 * Whether what was measured in a box is as far from sure as the thing is large: most of it is hidden, or
 * something stands before it.
 */
export const isVague = ({ source, covariance, extent }: Seen): boolean =>
  source === 'depth' && deviation(covariance) > Math.max(...extent)

/** One picture moves a side by this part of the way: a single wrong box does not decide. */
const step = { out: 0.5, in: 0.03 }

/**
 * What is known of a large thing's bounds after one more picture showed a piece of it: sides go out to
 * what was seen, and hardly ever in, since a piece says nothing of the rest.
 */
export function addPiece(known: Bounds | null, piece: Bounds | undefined): Bounds | null {
  if (!known || !piece) return known ?? piece ?? null
  const side = (old: number, now: number, outwards: boolean) =>
    old + (now - old) * (outwards ? step.out : step.in)
  const map = (of: 'low' | 'high', outwards: (old: number, now: number) => boolean): WorldPoint => {
    const [a, b] = [known[of], piece[of]]
    return [0, 1, 2].map((i) =>
      side(a[i as 0], b[i as 0], outwards(a[i as 0], b[i as 0])),
    ) as unknown as WorldPoint
  }
  return {
    low: map('low', (old, now) => now < old),
    high: map('high', (old, now) => now > old),
  }
}

/** A larger thing than this, metres, is hardly ever seen whole from near. */
const large = 0.5
/** Its middle is unsure by this part of what was seen of it. */
const unsure = 0.1

/** Where a thing is that was never seen whole: the middle of all its pieces, or for a small one of the views of them. */
export function placeByPieces(
  views: readonly Viewpoint[],
  bounds: Bounds | null,
): ReturnType<typeof locate> {
  const place = locate(views)
  if (!bounds || distance(bounds.low, bounds.high) < large) return place
  const { low, high } = bounds
  return {
    at: times(plus(low, high), 0.5),
    covariance: add(place.covariance, round(unsure * distance(low, high))),
  }
}
