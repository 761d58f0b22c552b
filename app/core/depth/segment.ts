import type { Sample, Samples } from './sample-box.ts'

/** Something that is seen in a box, on its own. */
export type Piece = {
  /** Its points within the box, nearest first. */
  readonly points: readonly Sample[]
  /** The part of its points, of those in the frame around the box too, that lie within: 1 for what ends there. */
  readonly own: number
}

/** Neighbours reach over so many places of the depth map, since sensors leave holes. */
const reach = 2

/**
 * What is seen as one piece: points next to each other in the depth map without a step in depth as deep
 * as `step` of their distance tells, metres. Pieces as far away as each other are one, since what hides
 * a part of a thing cuts it in pieces. Nearest first; those of fewer than `least` points in the box are
 * left out.
 */
export function segment(
  { inside, around }: Samples,
  step: (metres: number) => number,
  least: number,
): Piece[] {
  const within = new Set(inside)
  const pieces = connect([...inside, ...around], step)
    .map((all) =>
      pieceOf(
        all.filter((each) => within.has(each)),
        all.length,
      ),
    )
    .filter(({ points }) => points.length >= Math.max(1, least / 4))
    .sort((a, b) => at(a, 0.5) - at(b, 0.5))
  let groups: Piece[] = []
  for (const piece of pieces) {
    const same = [...groups.filter((group) => areOne(group, piece, step)), piece]
    const count = same.reduce((sum, { points, own }) => sum + points.length / own, 0)
    const one = pieceOf(
      same.flatMap(({ points }) => points),
      count,
    )
    groups = [...groups.filter((group) => !same.includes(group)), one]
  }
  return groups.filter(({ points }) => points.length >= least).sort((a, b) => at(a, 0) - at(b, 0))
}

const pieceOf = (points: Sample[], count: number): Piece => ({
  points: points.sort((a, b) => a.far - b.far),
  own: points.length / count,
})

const at = ({ points }: Piece, part: number) =>
  points[Math.floor(part * (points.length - 1))]?.far ?? 0

/** Whether two pieces lie side by side, one as far away as the other. */
function areOne(a: Piece, b: Piece, step: (metres: number) => number): boolean {
  if (Math.abs(at(a, 0.5) - at(b, 0.5)) < step(at(a, 0.5))) return true
  const [from, to] = [Math.max(at(a, 0.05), at(b, 0.05)), Math.min(at(a, 0.95), at(b, 0.95))]
  return to - from > 0.5 * Math.min(at(a, 0.95) - at(a, 0.05), at(b, 0.95) - at(b, 0.05))
}

/** Connected components, by flooding. */
function connect(samples: readonly Sample[], step: (metres: number) => number): Sample[][] {
  const key = (row: number, column: number) => row * 65_536 + column
  const left = new Map(samples.map((each) => [key(each.row, each.column), each]))
  const pieces: Sample[][] = []
  for (const first of samples) {
    if (!left.delete(key(first.row, first.column))) continue
    const piece = [first]
    for (const { row, column, far } of piece) {
      const most = step(far)
      for (let y = row - reach; y <= row + reach; y++) {
        for (let x = column - reach; x <= column + reach; x++) {
          const next = left.get(key(y, x))
          if (!next || Math.abs(next.far - far) > most) continue
          left.delete(key(y, x))
          piece.push(next)
        }
      }
    }
    pieces.push(piece)
  }
  return pieces
}
