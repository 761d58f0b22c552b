import { MathUtils, Matrix4, Vector3 } from 'three'
import type { CameraModel, Pose } from '../../models/types.ts'
import { project } from '../core/camera-model.ts'
import type { BuiltHome } from './build-home.ts'
import type { TruthMap } from './decode-truth.ts'
import { isMesh } from './shapes.ts'
import { type WrittenFace, writtenFace } from './truth-face.ts'

/** A place in the picture, pixels from its top left corner. */
export type PixelPoint = readonly [x: number, y: number]

/** A text as it shows in a picture. */
export type SeenText = {
  /** The thing that it stands on. */
  readonly id: string
  readonly text: string
  /** Where it is: from the top left as one reads, clockwise; pixels, outside of the picture too. */
  readonly corners: readonly [PixelPoint, PixelPoint, PixelPoint, PixelPoint]
  /** Height of its letters, pixels, estimated from the room that they have. */
  readonly letters: number
  /** Degrees by which one looks at it aslant; 0 from the front. */
  readonly angle: number
  /** The part that lies behind other things or outside of the picture, 0..1. */
  readonly hidden: number
  readonly readable: boolean
}

/** What can be read: letters of so many pixels, so little aslant (degrees), mostly unhidden. */
const legible = { letters: 8, angle: 60, hidden: 0.5 } as const

/**
 * The texts of which something shows in a camera's picture. `camera` is a pinhole without distortion,
 * `map` the truth of the same view in any size (`seeTruth`).
 */
export function seeTexts(
  { things }: BuiltHome,
  camera: CameraModel,
  worldFromCamera: Pose,
  map: TruthMap,
): SeenText[] {
  const matrix = new Matrix4().fromArray([...worldFromCamera])
  const eye = new Vector3().setFromMatrixPosition(matrix)
  const look = onto(camera, matrix.invert())
  return [...things].flatMap(([id, thing]) => {
    const found: SeenText[] = []
    thing.updateWorldMatrix(true, true)
    thing.traverseVisible((part) => {
      const text: unknown = part.userData.text
      if (!isMesh(part) || typeof text !== 'string') return
      const face = writtenFace(part, eye)
      const corners = face && cornersOf(face, look)
      if (!face || !corners) return
      const hidden = hiddenPart(face, look, camera, map)
      if (hidden === 1) return
      const letters = lettersOf(text, face, corners)
      const angle = aslant(face, eye)
      const clear = letters >= legible.letters && angle <= legible.angle
      const readable = clear && hidden < legible.hidden
      found.push({ id, text, corners, letters, angle, hidden, readable })
    })
    return found
  })
}

/** A point of the world in the picture, and its depth in metres; null behind the camera. */
type Look = (point: Vector3) => { readonly at: PixelPoint; readonly depth: number } | null

const onto =
  (camera: CameraModel, cameraFromWorld: Matrix4): Look =>
  (point) => {
    const { x, y, z } = point.clone().applyMatrix4(cameraFromWorld)
    const seen = project(camera, [x, y, z])
    return seen && { at: [seen[0] * camera.width, seen[1] * camera.height], depth: -z }
  }

/** A point of a face: `u` and `v` count from its middle in parts of its width and height. */
const pointOf = (
  { middle, right, up, width, height }: WrittenFace,
  u: number,
  v: number,
): Vector3 =>
  middle
    .clone()
    .addScaledVector(right, u * width)
    .addScaledVector(up, v * height)

function cornersOf(face: WrittenFace, look: Look): SeenText['corners'] | null {
  const [a, b, c, d] = [
    look(pointOf(face, -0.5, 0.5)),
    look(pointOf(face, 0.5, 0.5)),
    look(pointOf(face, 0.5, -0.5)),
    look(pointOf(face, -0.5, -0.5)),
  ]
  return a && b && c && d ? [a.at, b.at, c.at, d.at] : null
}

/**
 * Letters are half as high as their line has room, or smaller where the longest line has to fit into
 * the width (a letter is about 0.55 em wide and a capital 0.7 em high). A text given as one line may
 * stand in up to three, whichever lets it be largest. On a face more than three times as high as wide,
 * such as the back of a book, lines run upwards.
 */
function lettersOf(text: string, face: WrittenFace, [a, b, c, d]: SeenText['corners']): number {
  const across = { metres: face.width, pixels: (far(a, b) + far(d, c)) / 2 }
  const upright = { metres: face.height, pixels: (far(a, d) + far(b, c)) / 2 }
  const rising = face.height > 3 * face.width
  const [line, stack] = rising ? [upright, across] : [across, upright]
  const high = (lines: number, longest: number) =>
    Math.min(stack.metres / lines / 2, (0.7 / 0.55) * (line.metres / longest))
  const lines = text.split('\n')
  const ways = lines.length > 1 ? [lines.length] : [1, 2, 3].slice(0, text.split(' ').length)
  const longest = Math.max(...lines.map(({ length }) => length))
  const most = Math.max(...ways.map((count) => high(count, (longest * lines.length) / count)))
  return (most / stack.metres) * stack.pixels
}

const far = ([x, y]: PixelPoint, [a, b]: PixelPoint): number => Math.hypot(a - x, b - y)

function aslant({ middle, right, up }: WrittenFace, eye: Vector3): number {
  const front = right.clone().cross(up)
  return MathUtils.radToDeg(front.angleTo(eye.clone().sub(middle)))
}

/** Looked at in 7 x 5 points; what the map shows there may differ by 2 cm, or 2 parts in a hundred. */
function hiddenPart(
  face: WrittenFace,
  look: Look,
  { width, height }: CameraModel,
  map: TruthMap,
): number {
  const columns = [-3, -2, -1, 0, 1, 2, 3].map((i) => i / 7)
  const points = [-2, -1, 0, 1, 2].flatMap((j) => columns.map((u) => pointOf(face, u, j / 5)))
  const shown = points.filter((point) => {
    const seen = look(point)
    if (!seen) return false
    const [x, y] = [
      Math.floor((seen.at[0] / width) * map.width),
      Math.floor((seen.at[1] / height) * map.height),
    ]
    if (x < 0 || y < 0 || x >= map.width || y >= map.height) return false
    const depth = map.depth[y * map.width + x] ?? 0
    return Math.abs(depth - seen.depth) <= Math.max(0.02, 0.02 * seen.depth)
  })
  return 1 - shown.length / points.length
}
