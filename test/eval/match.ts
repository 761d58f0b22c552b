/** x, y, width, height in any one unit. */
export type Box = readonly [x: number, y: number, width: number, height: number]

/** What is in a picture. A crowd is a region of many: finding it, or not, counts for nothing. */
export type Truth = { readonly label: string; readonly box: Box; readonly crowd?: boolean }

/** What a detector says is in a picture. */
export type Found = { readonly label: string; readonly score: number; readonly box: Box }

/** One detection's fate: it hit a true thing, hit nothing, or hit a crowd (`null`). */
export type Verdict = { readonly score: number; readonly hit: boolean | null }

/** COCO looks at the surest 100 detections of each class in each picture. */
const most = 100

/**
 * COCO's greedy matching of one class in one picture at one threshold of overlap: the surest
 * detection first, each takes the free true box that it shares most with; at equal overlap the later
 * one, as pycocotools does. Verdicts come surest first; equal scores keep their order.
 */
export function match(
  truth: readonly Truth[],
  found: readonly Found[],
  threshold: number,
): Verdict[] {
  const real = truth.filter(({ crowd }) => !crowd)
  const crowds = truth.filter(({ crowd }) => crowd)
  const taken = new Set<Truth>()
  const surest = [...found].sort((a, b) => b.score - a.score).slice(0, most)
  return surest.map(({ box, score }) => {
    let best: Truth | null = null
    let reached = Math.min(threshold, 1 - 1e-10)
    for (const each of real) {
      if (taken.has(each)) continue
      const shared = overlap(box, each.box)
      if (shared < reached) continue
      reached = shared
      best = each
    }
    if (best) taken.add(best)
    else if (crowds.some((crowd) => overlapWithCrowd(box, crowd.box) >= reached))
      return { score, hit: null }
    return { score, hit: best !== null }
  })
}

/** Intersection over union. Apart from the app's own, so that the measure shares no fault with what it measures. */
export function overlap(a: Box, b: Box): number {
  const shared = intersection(a, b)
  return shared / (a[2] * a[3] + b[2] * b[3] - shared)
}

/** The part of a box that lies in a crowd. */
const overlapWithCrowd = (box: Box, crowd: Box): number =>
  intersection(box, crowd) / (box[2] * box[3])

function intersection([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box): number {
  const width = Math.min(ax + aw, bx + bw) - Math.max(ax, bx)
  const height = Math.min(ay + ah, by + bh) - Math.max(ay, by)
  return width > 0 && height > 0 ? width * height : 0
}
