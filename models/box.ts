import type { Detection, UnitBox } from './types.ts'

export const unitBox = (x: number, y: number, width: number, height: number): UnitBox =>
  [x, y, width, height] as readonly number[] as UnitBox

/** The part of a box that lies inside the picture. */
export function clip([x, y, width, height]: UnitBox): UnitBox {
  const left = Math.min(1, Math.max(0, x))
  const top = Math.min(1, Math.max(0, y))
  const right = Math.min(1, Math.max(0, x + width))
  const bottom = Math.min(1, Math.max(0, y + height))
  return unitBox(left, top, right - left, bottom - top)
}

/** Intersection over union (Jaccard index) of two boxes: 0 where they lie apart, 1 where they are the same. */
export function overlap([ax, ay, aw, ah]: UnitBox, [bx, by, bw, bh]: UnitBox): number {
  const width = Math.min(ax + aw, bx + bw) - Math.max(ax, bx)
  const height = Math.min(ay + ah, by + bh) - Math.max(ay, by)
  if (width <= 0 || height <= 0) return 0
  return (width * height) / (aw * ah + bw * bh - width * height)
}

/** The part of the smaller box that lies in the larger: 0 where they lie apart, 1 where it lies inside. */
export function within([ax, ay, aw, ah]: UnitBox, [bx, by, bw, bh]: UnitBox): number {
  const w = Math.min(ax + aw, bx + bw) - Math.max(ax, bx)
  const h = Math.min(ay + ah, by + bh) - Math.max(ay, by)
  return w <= 0 || h <= 0 ? 0 : (w * h) / Math.min(aw * ah, bw * bh)
}

/**
 * Greedy non-maximum suppression within each class: of boxes that share more than `shared` (IoU)
 * the surest stays. Gives at most `most` detections, surest first; equal scores keep their order.
 */
export function surest(
  detections: readonly Detection[],
  { shared, most }: { readonly shared: number; readonly most: number },
): Detection[] {
  const kept: Detection[] = []
  const byLabel = new Map<string, Detection[]>()
  for (const next of [...detections].sort((a, b) => b.score - a.score)) {
    if (kept.length === most) break
    const rivals = byLabel.get(next.label) ?? []
    if (rivals.some((other) => overlap(other.box, next.box) > shared)) continue
    rivals.push(next)
    byLabel.set(next.label, rivals)
    kept.push(next)
  }
  return kept
}
