import type { Region } from './region.ts'

/** A line as it lies on its page when that is held upright: its sides, and how high its letters are. */
type Flat = {
  readonly index: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Columns stand apart by at least this many line heights, and hold at least so many lines. */
const apart = 1
const fewest = 3
/** Lines beside one another are a row of a table where one side is so short, in line heights. */
const short = 8
/** The share of lines with a partner at the same height from which two columns are a table. */
const aligned = 0.7

/**
 * The order in which people read lines of text: columns one after the other, then rows from the top,
 * and each row from its beginning (recursive cuts along white space: Nagy and Seth, "Hierarchical
 * representation of optically scanned documents", 1984). A table is read row by row. Gives rows of
 * indices. Lines that run another way than most come after them.
 */
export function readingOrder(regions: readonly Region[]): number[][] {
  const quarter = Math.PI / 2
  const ways = new Map<number, number[]>()
  for (const [i, { angle }] of regions.entries()) {
    const way = ((Math.round(angle / quarter) % 4) + 4) % 4
    ways.set(way, [...(ways.get(way) ?? []), i])
  }
  const bySize = [...ways.values()].sort((a, b) => b.length - a.length)
  return bySize.flatMap((indices) => cut(indices.map((i) => flatten(regions, indices, i))))
}

/** Turned back by the mean direction of the lines that run the same way. */
function flatten(regions: readonly Region[], together: readonly number[], index: number): Flat {
  let [cos, sin] = [0, 0]
  for (const i of together) {
    const { angle = 0, width = 0 } = regions[i] ?? {}
    cos += Math.cos(angle) * width
    sin += Math.sin(angle) * width
  }
  const length = Math.hypot(cos, sin) || 1
  const { x = 0, y = 0, width = 0, height = 0 } = regions[index] ?? {}
  const u = (x * cos + y * sin) / length
  const v = (y * cos - x * sin) / length
  const [halfWidth, halfHeight] = [width / 2, height / 2]
  return {
    index,
    left: u - halfWidth,
    right: u + halfWidth,
    top: v - halfHeight,
    bottom: v + halfHeight,
  }
}

function cut(lines: readonly Flat[]): number[][] {
  const columns = split(lines, 'left', 'right', apart * typicalHeight(lines))
  if (columns.length > 1 && columns.every(({ length }) => length >= fewest) && !isTable(columns)) {
    return columns.flatMap(cut)
  }
  const bands = split(lines, 'top', 'bottom', 0)
  return bands.length > 1 ? bands.flatMap(cut) : rowsOf(lines)
}

/** Parts of the lines between which nothing lies for more than `gap`, along one axis. */
function split(
  lines: readonly Flat[],
  from: 'left' | 'top',
  to: 'right' | 'bottom',
  gap: number,
): Flat[][] {
  const parts: Flat[][] = []
  let end = -Infinity
  for (const line of [...lines].sort((a, b) => a[from] - b[from])) {
    if (line[from] - end > gap) parts.push([])
    parts.at(-1)?.push(line)
    end = Math.max(end, line[to])
  }
  return parts
}

function isTable(columns: readonly (readonly Flat[])[]): boolean {
  const widths = columns.map((lines) => median(lines.map(({ left, right }) => right - left)))
  const height = typicalHeight(columns.flat())
  if (Math.min(...widths) > short * height) return false
  const [smallest = []] = [...columns].sort((a, b) => a.length - b.length)
  const others = columns.filter((column) => column !== smallest).flat()
  const partnered = smallest.filter((line) => others.some((other) => offset(line, [other]) < 0.5))
  return partnered.length >= aligned * smallest.length
}

/** Lines that share a height, from the top; each row from its left. */
function rowsOf(lines: readonly Flat[]): number[][] {
  const rows: Flat[][] = []
  for (const line of [...lines].sort((a, b) => middle(a) - middle(b))) {
    const fitting = rows.filter(
      (row) => offset(line, row) < 0.5 && row.every((other) => apartAcross(line, other)),
    )
    const [row] = fitting.sort((a, b) => offset(line, a) - offset(line, b))
    if (row) row.push(line)
    else rows.push([line])
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left).map(({ index }) => index))
}

const middle = ({ top, bottom }: Flat) => (top + bottom) / 2
const height = ({ top, bottom }: Flat) => bottom - top

/** How far a line's middle lies from a row's, in heights of the lowest line. */
function offset(line: Flat, row: readonly Flat[]): number {
  const mean = row.reduce((sum, each) => sum + middle(each), 0) / row.length
  return Math.abs(middle(line) - mean) / Math.min(...[line, ...row].map(height))
}

/** Whether two lines have less than half of the narrower one's width above one another. */
const apartAcross = (a: Flat, b: Flat): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) <
  Math.min(a.right - a.left, b.right - b.left) / 2

const typicalHeight = (lines: readonly Flat[]) => median(lines.map(height))

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
