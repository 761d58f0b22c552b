import type { UnitBox } from '../types.ts'

/** Lines closer than so many of their heights belong to one sign, label or page. */
const near = 1.5
/** What is looked at lies within this of the middle of the picture, in parts of its sides. */
const central = 0.25

/**
 * Which of some lines of text somebody means who says "read this", by their boxes and in their order:
 * those of the sign, label or page nearest to the middle, where one lies there; else all. `aspect` is
 * the picture's width by its height, so that both ways are measured alike.
 */
export function lookedAt(boxes: readonly UnitBox[], aspect: number): readonly number[] {
  const groups = groupsOf(boxes, aspect)
  const away = (group: readonly number[]) =>
    Math.min(...group.map((index) => offMiddle(boxes[index])))
  const [nearest] = [...groups].sort((a, b) => away(a) - away(b))
  const one = nearest && groups.length > 1 && away(nearest) <= central
  return one ? nearest : boxes.map((_, index) => index)
}

/** Lines that stand close together, in their order. */
function groupsOf(boxes: readonly UnitBox[], aspect: number): readonly number[][] {
  const groupOf = boxes.map((_, i) => i)
  for (const [i, a] of boxes.entries()) {
    for (const [j, b] of boxes.slice(0, i).entries()) {
      if (groupOf[i] === groupOf[j] || !areClose(a, b, aspect)) continue
      const [from, into] = [groupOf[i], groupOf[j]]
      for (const [k, group] of groupOf.entries()) if (group === from) groupOf[k] = into ?? group
    }
  }
  const indices = boxes.map((_, i) => i)
  return [...new Set(groupOf)].map((group) => indices.filter((i) => groupOf[i] === group))
}

/** Whether the gap between two lines is small against their letters, and these are of a size. */
function areClose([ax, ay, aw, ah]: UnitBox, [bx, by, bw, bh]: UnitBox, aspect: number): boolean {
  const across = Math.max(0, Math.max(ax, bx) - Math.min(ax + aw, bx + bw)) * aspect
  const down = Math.max(0, Math.max(ay, by) - Math.min(ay + ah, by + bh))
  return Math.hypot(across, down) < near * Math.max(ah, bh)
}

/** How far a box is from the middle of the picture, in parts of its sides; 0 where it covers it. */
function offMiddle(box: UnitBox | undefined): number {
  const [x = 0, y = 0, width = 0, height = 0] = box ?? []
  const beside = (from: number, length: number) => Math.max(0, from - 0.5, 0.5 - from - length)
  return Math.max(beside(x, width), beside(y, height))
}
