/** A rectangle in pixels of the picture, from its top left corner. */
export type PixelBox = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What the picture shows where: rows from the top. */
export type TruthMap = {
  readonly width: number
  readonly height: number
  /** The number of the thing at each pixel, 0 where there is none. */
  readonly numbers: Uint16Array
  /** Metres along the optical axis, 0 where nothing was drawn. */
  readonly depth: Float32Array
}

/** How a thing appears: around its pixels, and how many they are. */
export type Extent = { readonly box: PixelBox; readonly pixels: number }

/** From rows of RGBA floats, bottom row first, red the number and green the depth. */
export function decodeTruth(rgba: Float32Array, width: number, height: number): TruthMap {
  const numbers = new Uint16Array(width * height)
  const depth = new Float32Array(width * height)
  for (let y = 0; y < height; y++) {
    const from = (height - 1 - y) * width
    for (let x = 0; x < width; x++) {
      numbers[y * width + x] = Math.round(rgba[(from + x) * 4] ?? 0)
      depth[y * width + x] = rgba[(from + x) * 4 + 1] ?? 0
    }
  }
  return { width, height, numbers, depth }
}

/** The extent of every thing that shows, by its number. */
export function extents({ width, height, numbers }: TruthMap): ReadonlyMap<number, Extent> {
  const edges = new Map<
    number,
    { left: number; right: number; top: number; bottom: number; pixels: number }
  >()
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const number = numbers[y * width + x] ?? 0
      if (number === 0) continue
      const edge = edges.get(number)
      if (!edge) edges.set(number, { left: x, right: x, top: y, bottom: y, pixels: 1 })
      else {
        edge.left = Math.min(edge.left, x)
        edge.right = Math.max(edge.right, x)
        edge.bottom = y
        edge.pixels++
      }
    }
  }
  return new Map(
    [...edges].map(([number, { left, right, top, bottom, pixels }]) => [
      number,
      { box: { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }, pixels },
    ]),
  )
}

/** 1 at the pixels of one thing, 0 elsewhere. */
export const maskOf = ({ numbers }: TruthMap, number: number): Uint8Array =>
  Uint8Array.from(numbers, (each) => (each === number ? 1 : 0))
