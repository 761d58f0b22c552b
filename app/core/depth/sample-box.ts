import { Matrix4, Vector3 } from 'three'
import type { CameraModel, DepthMap, UnitBox } from '../../../models/types.ts'
import { project, unproject } from '../camera-model.ts'
import type { View } from '../world/types.ts'
import type { LineOfSight } from './line-of-sight.ts'

/**
 * A measured point: in the world, how far along the line of sight, where in the box (0..1 in it), and
 * where among the points that were taken of the depth map.
 */
export type Sample = {
  readonly at: Vector3
  readonly far: number
  readonly u: number
  readonly v: number
  readonly row: number
  readonly column: number
}

/** What a depth map says within a box, and in a frame around it. */
export type Samples = { readonly inside: Sample[]; readonly around: Sample[] }

/** How far the frame around the box goes, as a part of its sides. */
const frame = 0.4
/** Nothing is measured nearer than this, metres. */
const nearest = 0.1
/** More points than about this say nothing new and cost time. */
const enough = 2500
/** Cameras nearer together than this see the same, metres. */
const together = 0.02

/**
 * The points of a depth map that the colour camera sees in a box, and around it. Both cameras may
 * stand in different places: each point goes through the world, so that parallax is accounted for.
 */
export function sampleBox(
  box: UnitBox,
  depth: DepthMap,
  { camera, pose }: Pick<View, 'camera' | 'pose'>,
  line: LineOfSight,
): Samples {
  const worldFromDepth = new Matrix4().fromArray([...depth.pose])
  const colourFromDepth = new Matrix4()
    .fromArray([...pose])
    .invert()
    .multiply(worldFromDepth)
  const [left, top, right, bottom] = windowOf(box, camera, depth.camera, colourFromDepth)
  const step = Math.max(1, Math.floor(Math.sqrt(((right - left) * (bottom - top)) / enough)))
  const [x, y, width, height] = box
  const samples: Samples = { inside: [], around: [] }
  const point = new Vector3()
  for (let row = top; row < bottom; row += step) {
    for (let column = left; column < right; column += step) {
      const metres = depth.metres[row * depth.camera.width + column] ?? 0
      if (!(metres > nearest && metres < Infinity)) continue
      point.set(...rayOf(depth.camera, column, row)).multiplyScalar(metres)
      const place = project(camera, point.clone().applyMatrix4(colourFromDepth).toArray())
      if (!place) continue
      const [u, v] = [(place[0] - x) / width, (place[1] - y) / height]
      if (u < -frame || u > 1 + frame || v < -frame || v > 1 + frame) continue
      const at = point.clone().applyMatrix4(worldFromDepth)
      const far = at.clone().sub(line.from).dot(line.along)
      const within = u >= 0 && u <= 1 && v >= 0 && v <= 1
      if (far > nearest)
        samples[within ? 'inside' : 'around'].push({
          at,
          far,
          u,
          v,
          ...{ row: (row - top) / step, column: (column - left) / step },
        })
    }
  }
  const apart = new Vector3().setFromMatrixPosition(colourFromDepth).length()
  return apart < together ? samples : { ...samples, inside: unhidden(samples.inside) }
}

/**
 * From another place the depth camera sees behind things. Of the points in each small field of the
 * box, those well behind the nearest are hidden from the colour camera.
 */
function unhidden(samples: readonly Sample[]): Sample[] {
  const fields = Math.max(1, Math.floor(Math.sqrt(samples.length) / 1.5))
  const fieldOf = ({ u, v }: Sample) => Math.floor(u * fields) + 1000 * Math.floor(v * fields)
  const nearest = new Map<number, number>()
  for (const sample of samples) {
    const field = fieldOf(sample)
    nearest.set(field, Math.min(nearest.get(field) ?? Infinity, sample.far))
  }
  return samples.filter((each) => each.far < 1.1 * (nearest.get(fieldOf(each)) ?? 0))
}

const rayOf = (camera: CameraModel, column: number, row: number) =>
  unproject(camera, [(column + 0.5) / camera.width, (row + 0.5) / camera.height])

/**
 * The rows and columns of the depth map that can fall in the box and its frame: where the box's
 * corners lie in the map when they are near, and when they are far away.
 */
function windowOf(
  [x, y, width, height]: UnitBox,
  camera: CameraModel,
  map: CameraModel,
  colourFromDepth: Matrix4,
): readonly [left: number, top: number, right: number, bottom: number] {
  const depthFromColour = colourFromDepth.clone().invert()
  const places = [-frame, 1 + frame].flatMap((u) =>
    [-frame, 1 + frame].flatMap((v) => {
      const ray = new Vector3(...unproject(camera, [x + u * width, y + v * height]))
      return [0.3, 50].map((metres) => {
        const seen = ray.clone().multiplyScalar(metres).applyMatrix4(depthFromColour)
        return project(map, seen.toArray())
      })
    }),
  )
  if (places.includes(null)) return [0, 0, map.width, map.height]
  const [columns, rows] = [0, 1].map((axis) => {
    const all = places.map((place) => (place?.[axis] ?? 0) * (axis ? map.height : map.width))
    return [Math.min(...all) - 1, Math.max(...all) + 1] as const
  })
  const within = (value: number, most: number) => Math.min(Math.max(Math.round(value), 0), most)
  return [
    within(columns?.[0] ?? 0, map.width),
    within(rows?.[0] ?? 0, map.height),
    within(columns?.[1] ?? map.width, map.width),
    within(rows?.[1] ?? map.height, map.height),
  ]
}
