import type { Box } from './match.ts'

/** One line of a MOT-challenge file: a box in one picture, in pixels, from the top left corner. */
export type MotRow = {
  /** Counts from 1. */
  readonly frame: number
  /** Which thing; -1 in files of detections. */
  readonly id: number
  readonly box: Box
  readonly score: number
  /** MOT16's class (1 is a pedestrian on his feet); null where the file has none. */
  readonly kind: number | null
}

/**
 * Reads lines of `frame,id,x,y,width,height,score[,class,…]`, apart by commas or blanks. Boxes may
 * leave the picture. Without a score it is 1. Throws at a line that is not in this form.
 */
export function readMot(text: string, file: string): MotRow[] {
  const columns = text.split(/\r?\n/).flatMap((line, index) => {
    if (/^\s*(#.*)?$/.test(line)) return []
    const numbers = line
      .trim()
      .split(/\s*[,;\s]\s*/)
      .filter(Boolean)
      .map(Number)
    if (numbers.length < 6 || !numbers.slice(0, 7).every(Number.isFinite)) {
      throw new Error(
        `${file}, line ${index + 1}: "${line.trim()}" is not "frame,id,x,y,width,height,score".`,
      )
    }
    return [numbers]
  })
  // MOT15's lines end with three coordinates of the world, later ones with class and visibility.
  const classes =
    columns.length > 0 && columns.every((each) => each.length === 8 || each.length === 9)
  return columns.map(
    ([frame = 0, id = 0, x = 0, y = 0, width = 0, height = 0, score = 1, kind = -1]) => ({
      ...{ frame, id, box: [x, y, width, height] as const, score },
      kind: classes && kind >= 1 ? kind : null,
    }),
  )
}

/** The rows of each picture, by its number. */
export function byFrame(rows: readonly MotRow[]): ReadonlyMap<number, readonly MotRow[]> {
  const groups = new Map<number, MotRow[]>()
  for (const row of rows) {
    const group = groups.get(row.frame)
    if (group) group.push(row)
    else groups.set(row.frame, [row])
  }
  return groups
}

/** A tracker's result as the MOT challenge wants it, in order of frames and ids. */
export const writeMot = (rows: readonly Omit<MotRow, 'kind'>[]): string =>
  [...rows]
    .sort((a, b) => a.frame - b.frame || a.id - b.id)
    .map(({ frame, id, box, score }) => {
      const numbers = [...box.map((part) => part.toFixed(2)), score.toFixed(3)]
      return `${[frame, id, ...numbers, -1, -1, -1].join(',')}\n`
    })
    .join('')

/** What `seqinfo.ini` tells of a sequence; what it does not say is undefined. */
export function readSequenceInfo(text: string): {
  readonly rate?: number
  readonly width?: number
  readonly height?: number
  readonly length?: number
} {
  const value = (key: string) => {
    const found = Number(new RegExp(`^\\s*${key}\\s*=\\s*([\\d.]+)`, 'im').exec(text)?.[1])
    return found > 0 ? found : undefined
  }
  const [rate, width, height, length] = ['frameRate', 'imWidth', 'imHeight', 'seqLength'].map(value)
  return {
    ...(rate === undefined ? {} : { rate }),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
    ...(length === undefined ? {} : { length }),
  }
}
