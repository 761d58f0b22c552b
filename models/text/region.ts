/**
 * A turned rectangle in a picture, pixels, y down: its middle, its sides, and the direction in which
 * its text runs, radians from the x axis towards the y axis.
 */
export type Region = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly angle: number
}

/** A point of a picture, pixels, y down. */
export type PixelPoint = readonly [x: number, y: number]

/** The four corners, clockwise from the text's own top left. */
export function cornersOf({ x, y, width, height, angle }: Region): readonly PixelPoint[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const corner = (right: number, down: number): PixelPoint => [
    x + right * width * cos - down * height * sin,
    y + right * width * sin + down * height * cos,
  ]
  return [corner(-0.5, -0.5), corner(0.5, -0.5), corner(0.5, 0.5), corner(-0.5, 0.5)]
}

/** The same rectangle read in another direction: by quarter turns, clockwise as the picture is seen. */
export function turnRegion(region: Region, quarters: number): Region {
  const { width, height, angle } = region
  const lying = quarters % 2 === 0
  return {
    ...region,
    width: lying ? width : height,
    height: lying ? height : width,
    angle: angle + (quarters * Math.PI) / 2,
  }
}

/**
 * The smallest rectangle around a convex hull, one of whose sides lies on a side of the hull (Freeman
 * and Shapira, "Determining the minimum-area encasing rectangle", 1975). Its angle lies within 45
 * degrees of the x axis. `hull` has at least one point.
 */
export function smallestRegion(hull: readonly PixelPoint[]): Region {
  const fits = hull.map(([ax, ay], i) => {
    const [bx, by] = hull[(i + 1) % hull.length] ?? [ax, ay]
    const quarter = Math.PI / 2
    const way = Math.atan2(by - ay, bx - ax)
    return fit(hull, way - Math.round(way / quarter) * quarter)
  })
  const area = ({ width, height }: Region) => width * height
  return fits.reduce((best, each) => (area(each) < area(best) ? each : best))
}

function fit(points: readonly PixelPoint[], angle: number): Region {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const [x, y] of points) {
    const along = x * cos + y * sin
    const across = y * cos - x * sin
    left = Math.min(left, along)
    right = Math.max(right, along)
    top = Math.min(top, across)
    bottom = Math.max(bottom, across)
  }
  const [u, v] = [(left + right) / 2, (top + bottom) / 2]
  return {
    x: u * cos - v * sin,
    y: u * sin + v * cos,
    width: right - left,
    height: bottom - top,
    angle,
  }
}
