import { Vector3 } from 'three'
import { block, ring, type Shape, sphere, together, wall } from '../scenes/trace.ts'

/** A thing to be placed, among what is around it. Metres; the head stands at 1.6 m and looks along -z. */
export type Scene = {
  readonly what: string
  readonly size: string
  readonly label: string
  readonly shape: Shape
  readonly middle: Vector3
  /** The thing lies within this of its middle. */
  readonly radius: number
  readonly rest: readonly Shape[]
  /** How far the head is bent down, radians. */
  readonly down: number
}

const at = (x: number, y: number, z: number) => new Vector3(x, y, z)
const up = at(0, 1, 0)
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** A wall 75 cm behind what stands 2 m away. */
const behind = wall(at(0, 0, -2.75), at(0, 0, 1))
const floor = wall(at(0, 0, 0), up)
const table = { at: at(0.1, 0.75, -1.3), tilt: radians(15) }
const tableNormal = at(0, Math.cos(table.tilt), Math.sin(table.tilt))
/** Bent down to look at a table, and at the floor. */
const [toTable, toFloor] = [0.4, 0.3]

const radii = [0.03, 0.05, 0.1, 0.25]
const cm = (metres: number) => `r ${(100 * metres).toFixed(0)} cm`

/** Balls before a wall, of a known class and of none. */
const balls = radii.flatMap((radius): Scene[] => {
  const middle = at(0.2, 1.5, -2)
  const ball = { size: cm(radius), shape: sphere(middle, radius), middle, radius, down: 0 }
  return [
    { ...ball, what: 'ball before a wall', label: 'sports ball', rest: [behind] },
    { ...ball, what: 'the same, class unknown', label: 'thing', rest: [behind] },
  ]
})

/** Balls on a table tilted by 15 degrees. */
const onTable = radii.map((radius): Scene => {
  const middle = table.at.clone().addScaledVector(tableNormal, radius)
  return {
    what: 'ball on a tilted table',
    ...{ size: cm(radius), label: 'sports ball', middle, radius, down: toTable },
    shape: sphere(middle, radius),
    rest: [wall(table.at, tableNormal), behind],
  }
})

/** Rings before a wall, seen from the front and turned aside; outer radius. */
const rings = [0.06, 0.12, 0.24, 0.36].flatMap((outer) =>
  [0, 0.64].map((turn): Scene => {
    const middle = at(-0.2, 1.5, -2)
    const axis = at(0, 0, 1).applyAxisAngle(up, turn)
    const shape = ring(middle, axis, outer / 1.2, outer / 6)
    return {
      what: turn === 0 ? 'ring' : 'ring turned aside',
      ...{ size: cm(outer), label: 'donut', shape, middle, radius: outer, rest: [behind], down: 0 },
    }
  }),
)

/** A chair with four legs, a seat and a back of slats, its middle half-way up. */
function chair(middle: Vector3, yaw: number): Shape {
  const part = (x: number, y: number, z: number, half: Vector3) =>
    block(at(x, y, z).applyAxisAngle(up, yaw).add(middle), half, yaw)
  const [leg, slat] = [at(0.02, 0.22, 0.02), at(0.02, 0.2, 0.01)]
  return together([
    ...[-0.2, 0.2].flatMap((x) => [-0.2, 0.2].map((z) => part(x, -0.2, z, leg))),
    part(0, 0.02, 0, at(0.22, 0.02, 0.22)),
    ...[-0.18, -0.06, 0.06, 0.18].map((x) => part(x, 0.22, -0.21, slat)),
    part(0, 0.42, -0.21, at(0.22, 0.03, 0.015)),
  ])
}

/** Chairs from the front, from both sides and from behind. */
const chairs = [0, 0.8, 1.6, 2.4, 3.1].map((yaw): Scene => {
  const middle = at(0.3, 0.42, -2)
  return {
    what: 'chair',
    size: `turned ${((yaw * 180) / Math.PI).toFixed(0)}°`,
    label: 'chair',
    shape: chair(middle, yaw),
    ...{ middle, radius: 0.55, rest: [floor, behind], down: toFloor },
  }
})

export const scenes: readonly Scene[] = [...balls, ...onTable, ...rings, ...chairs]

/** A bare wall 2 m before the head, for the error of the camera alone. */
export const bareWall: Shape = wall(at(0, 0, -2), at(0, 0, 1))
