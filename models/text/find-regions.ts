import { polygonHull } from 'd3-polygon'
import { smallestRegion, type PixelPoint, type Region } from './region.ts'

/** How likely each pixel belongs to text, row by row, as a text detector gives it. */
export type TextMap = {
  readonly data: Float32Array
  readonly width: number
  readonly height: number
}

/** As PaddleOCR's differentiable binarisation ships: a pixel is text from here, a region on average. */
const pixelFrom = 0.3
const regionFrom = 0.5
/** The network marks a shrunken core of each line; area by perimeter times this is what it left out. */
const unclip = 1.6
/** Pixels of the map below which a core is noise. */
const thinnest = 3

/**
 * Where a map shows lines of text, as turned rectangles in the map's pixels (Liao et al., "Real-time
 * scene text detection with differentiable binarization", 2020, with a rectangle for their polygon).
 */
export function findRegions(map: TextMap): Region[] {
  return spots(map).flatMap(({ outline, mean }): Region[] => {
    if (mean < regionFrom) return []
    const hull = polygonHull(outline.map(([x, y]): [number, number] => [x, y]))
    if (!hull) return []
    const core = smallestRegion(hull)
    if (Math.min(core.width, core.height) < thinnest) return []
    const { width, height } = core
    const grow = ((width * height) / (2 * (width + height))) * unclip
    return [{ ...core, width: width + 2 * grow, height: height + 2 * grow }]
  })
}

type Spot = { readonly outline: readonly PixelPoint[]; readonly mean: number }

/** The connected parts of what is text, with the outer edges of their rows and their mean likelihood. */
function spots({ data, width, height }: TextMap): Spot[] {
  const seen = new Uint8Array(data.length)
  const stack = new Int32Array(data.length)
  const found: Spot[] = []
  for (let start = 0; start < data.length; start++) {
    if (seen[start] || (data[start] ?? 0) < pixelFrom) continue
    const rows = new Map<number, [left: number, right: number]>()
    let [sum, count, depth] = [0, 0, 1]
    stack[0] = start
    seen[start] = 1
    while (depth > 0) {
      const at = stack[--depth] ?? 0
      const [x, y] = [at % width, Math.floor(at / width)]
      sum += data[at] ?? 0
      count++
      const row = rows.get(y)
      if (!row) rows.set(y, [x, x])
      else if (x < row[0]) row[0] = x
      else if (x > row[1]) row[1] = x
      for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
        for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
          const next = ny * width + nx
          if (seen[next] || (data[next] ?? 0) < pixelFrom) continue
          seen[next] = 1
          stack[depth++] = next
        }
      }
    }
    const outline = [...rows].flatMap(([y, [left, right]]): PixelPoint[] => [
      [left, y],
      [right + 1, y],
      [left, y + 1],
      [right + 1, y + 1],
    ])
    found.push({ outline, mean: sum / count })
  }
  return found
}
