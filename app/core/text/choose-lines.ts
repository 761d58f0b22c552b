import type { TextLine, UnitBox } from '../../../models/types.ts'
import { boxOf } from './lines.ts'

/** Lines closer than so many of their heights belong to one sign, label or page. */
const near = 1.5
/** What is looked at lies within this of the middle of the picture, in parts of its sides. */
const central = 0.25

/**
 * The lines that somebody who says "read this" means, in reading order: those of the sign, label or
 * page nearest to the middle, where one lies there; else all. `aspect` is the picture's width by its
 * height, so that both ways are measured alike.
 */
export function chooseLines(lines: readonly TextLine[], aspect: number): readonly TextLine[] {
  const groups = groupsOf(lines, aspect)
  const away = (group: readonly TextLine[]) =>
    Math.min(...group.map((line) => middleOf(boxOf(line))))
  const [nearest] = [...groups].sort((a, b) => away(a) - away(b))
  return nearest && groups.length > 1 && away(nearest) <= central ? nearest : lines
}

/** Lines that stand close together, in their order. */
export function groupsOf(lines: readonly TextLine[], aspect: number): readonly TextLine[][] {
  const groupOf = lines.map((_, i) => i)
  for (const [i, a] of lines.entries()) {
    for (const [j, b] of lines.slice(0, i).entries()) {
      if (groupOf[i] === groupOf[j] || !areClose(a, b, aspect)) continue
      const [from, into] = [groupOf[i], groupOf[j]]
      for (const [k, group] of groupOf.entries()) if (group === from) groupOf[k] = into ?? group
    }
  }
  return [...new Set(groupOf)].map((group) => lines.filter((_, i) => groupOf[i] === group))
}

/** Whether the gap between two lines is small against their letters, and these are of a size. */
function areClose(a: TextLine, b: TextLine, aspect: number): boolean {
  const [[ax, ay, aw, ah], [bx, by, bw, bh]] = [boxOf(a), boxOf(b)]
  const across = Math.max(0, Math.max(ax, bx) - Math.min(ax + aw, bx + bw)) * aspect
  const down = Math.max(0, Math.max(ay, by) - Math.min(ay + ah, by + bh))
  return Math.hypot(across, down) < near * Math.max(ah, bh)
}

/** How far a box is from the middle of the picture, in parts of its sides; 0 where it covers it. */
function middleOf([x, y, width, height]: UnitBox): number {
  const beside = (from: number, length: number) => Math.max(0, from - 0.5, 0.5 - from - length)
  return Math.max(beside(x, width), beside(y, height))
}
