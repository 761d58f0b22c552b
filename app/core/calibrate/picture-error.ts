import { Matrix4, Vector3 } from 'three'
import type { CameraUncertainty, WornCamera } from '../../../models/types.ts'
import { unproject, type UnitPoint } from '../camera-model.ts'
import { changeBy, doubtsOf, unchanged } from './parameters.ts'

/** Of the unknowns of a camera, in squares of their doubts. */
type Covariance = readonly (readonly number[])[]

/** How far away words are whose error is told, metres. */
const metres = 2
const sides = [0.1, 0.3, 0.5, 0.7, 0.9]
const grid = sides.flatMap((u) => sides.map((v): UnitPoint => [u, v]))
const nudge = 1e-3

/**
 * How far words 2 m away are off, one standard deviation in metres, in nine tenths of the picture so far
 * or less, where `numbers` are what was found of the unknowns of `start`, with this covariance.
 */
export function errorOver(
  start: WornCamera,
  numbers: readonly number[],
  covariance: Covariance,
): number {
  const errors = grid.map((at) => Math.sqrt(varianceAt(at, start, numbers, covariance)))
  errors.sort((a, b) => a - b)
  return errors[Math.floor(0.9 * errors.length)] ?? NaN
}

/** The same of a camera that was not measured. */
export const errorOf = (start: WornCamera): number =>
  errorOver(
    start,
    unchanged,
    unchanged.map((_, i) => unchanged.map((_, j) => (i === j ? 1 : 0))),
  )

/** The same as it is carried to each word: of where the middle looks, and of the focal length. */
export function uncertaintyFrom(
  start: WornCamera,
  numbers: readonly number[],
  covariance: Covariance,
): CameraUncertainty {
  const [focal = 0] = doubtsOf(start.camera.source)
  return {
    angle: Math.sqrt(varianceAt([0.5, 0.5], start, numbers, covariance)) / metres,
    focal: focal * Math.sqrt(covariance[0]?.[0] ?? 0),
  }
}

/** Of a point that the picture shows there, square metres in all directions together. */
function varianceAt(
  at: UnitPoint,
  start: WornCamera,
  numbers: readonly number[],
  covariance: Covariance,
): number {
  const here = pointAt(at, changeBy(start, numbers))
  const slopes = numbers.map((_, i) =>
    pointAt(
      at,
      changeBy(
        start,
        numbers.map((value, j) => (i === j ? value + nudge : value)),
      ),
    )
      .sub(here)
      .divideScalar(nudge),
  )
  return slopes.reduce(
    (sum, a, i) => slopes.reduce((all, b, j) => all + a.dot(b) * (covariance[i]?.[j] ?? 0), sum),
    0,
  )
}

/** The point that a picture shows there, `metres` away, as the viewer's own frame has it. */
export function pointAt(at: UnitPoint, { camera, viewerFromCamera }: WornCamera): Vector3 {
  const ray = new Vector3(...unproject(camera, at)).setLength(metres)
  return ray.applyMatrix4(new Matrix4().fromArray([...viewerFromCamera]))
}
