import { Matrix4, Vector3 } from 'three'
import { fitCamera, guessCamera, unproject } from '../../app/core/camera-model.ts'
import { compose, poseAtPitch, poseLooking } from '../../app/core/pose.ts'
import { situate } from '../../app/core/situate.ts'
import { profiles } from '../../app/home/profiles.ts'
import { seeded } from '../../app/home/random.ts'
import { unitBox } from '../../models/box.ts'
import type { CameraModel, DepthMap, Pose, WornCamera } from '../../models/types.ts'
import { boxOf, depthOf, together, trace } from '../scenes/trace.ts'
import { eyes, peerPlacing, type PeerPlace } from './place-peer.ts'
import { bareWall, scenes, type Scene } from './place-scenes.ts'

/** Metres off at the picture's middle, and over a grid of the whole picture. */
export type PictureErrors = {
  readonly who: string
  readonly centre: number
  readonly median: number
  readonly p90: number
}

/** Metres from a thing's true middle; null where nothing was found. */
export type SceneErrors = Pick<Scene, 'what' | 'size'> & {
  readonly ours: number | null
  readonly oursHoles: number | null
  readonly peer: number | null
  readonly peerHoles: number | null
  /** xrblocks with the true camera in place of its own. */
  readonly peerTrueCamera: number | null
}

const { lens } = profiles.quest3.camera
if (!lens) throw new Error('The headset has no lens.')
const quest3: CameraModel = { ...lens, source: 'calibrated' }
const { headFromCamera } = lens

/** A headset's depth sensor: the view of the left eye. A Quest 3 gives 320 x 320 points. */
const sensor: CameraModel = { ...guessCamera(320, 320, 109), source: 'view' }

const headAt = (down: number) => poseLooking([0, 1.6, 0], 0, -down)
const depthAt = (shape: Scene['shape'], head: Pose) =>
  depthOf(shape, sensor, compose(head, eyes.left))

/**
 * What the camera's own error comes to on a wall 2 m away, for our cameras and xrblocks's. `guess` is a
 * camera that is wrong, `found` what it came to in walks through homes, by which it measured itself.
 */
export function measurePicture({
  guess,
  found,
}: {
  readonly guess: WornCamera
  readonly found: readonly { readonly seed: number; readonly camera: WornCamera }[]
}): PictureErrors[] {
  const head = headAt(0)
  const depth = depthAt(bareWall, head)
  const pose = compose(head, headFromCamera)
  // Another unit of the kind: half a degree and a hundredth from the one in the table.
  const unit = {
    model: { ...quest3, fx: 1.01 * quest3.fx, fy: 1.01 * quest3.fy },
    pose: compose(pose, poseAtPitch([0.001, 0.001, 0], 0.5)),
  }
  const wide = fitCamera(quest3, 1280, 720)
  const peer = peerPlacing(depth, head)
  const ours =
    (model: CameraModel, from: Pose): PeerPlace =>
    (uv) => {
      const box = unitBox(uv[0] - 0.015, uv[1] - 0.02, 0.03, 0.04)
      const found = situate(box, 'picture', { time: 0, camera: model, pose: from, depth })
      return found && new Vector3(...found.at)
    }
  const worn = ({ camera, viewerFromCamera }: WornCamera) =>
    ours(camera, compose(head, viewerFromCamera))
  const truth = { model: quest3, pose }
  return [
    errorsOf('Sightline, lens known', ours(quest3, pose), truth),
    errorsOf('Sightline, lens of another unit', ours(quest3, pose), unit),
    errorsOf('Sightline, lens guessed', worn(guess), truth),
    ...found.map(({ seed, camera }) =>
      errorsOf(`the same, self-calibrated in home ${seed}`, worn(camera), truth),
    ),
    errorsOf('xrblocks, picture of 4 by 3', peer, truth),
    errorsOf('xrblocks, picture of 16 by 9', peer, { model: wide, pose }),
  ]
}

function errorsOf(
  who: string,
  place: PeerPlace,
  truth: { readonly model: CameraModel; readonly pose: Pose },
): PictureErrors {
  const off = (uv: readonly [number, number]) => {
    const found = place(uv)
    return found ? found.distanceTo(onWall(uv, truth)) : Infinity
  }
  const grid = Array.from({ length: 15 * 11 }, (_, i) =>
    off([((i % 15) + 1) / 16, (Math.floor(i / 15) + 1) / 12]),
  )
  grid.sort((a, b) => a - b)
  const part = (share: number) => grid[Math.floor(share * (grid.length - 1))] ?? NaN
  return { who, centre: off([0.5, 0.5]), median: part(0.5), p90: part(0.9) }
}

/** What a true camera sees of the wall at a place in its picture. */
function onWall(
  uv: readonly [number, number],
  { model, pose }: { readonly model: CameraModel; readonly pose: Pose },
): Vector3 {
  const matrix = new Matrix4().fromArray([...pose])
  const eye = new Vector3().setFromMatrixPosition(matrix)
  const ray = new Vector3(...unproject(model, uv)).normalize().transformDirection(matrix)
  return eye.clone().addScaledVector(ray, trace(bareWall, eye, ray))
}

/** How many scenes there are, and one of them measured: the whole depth, and with 15 % of holes. */
export const sceneCount: number = scenes.length

export function measureScene(index: number): SceneErrors {
  const scene = scenes[index]
  if (!scene) throw new Error(`There is no scene ${index}.`)
  const { what, size, label, shape, middle, radius, rest, down } = scene
  const head = headAt(down)
  const pose = compose(head, headFromCamera)
  const whole = depthAt(together([shape, ...rest]), head)
  const holes = withHoles(whole)
  const box = boxOf(shape, { middle, radius }, quest3, pose)
  const centre = [box[0] + box[2] / 2, box[1] + box[3] / 2] as const
  const ours = (depth: DepthMap) => {
    const found = situate(box, label, { time: 0, camera: quest3, pose, depth })
    return found && new Vector3(...found.at).distanceTo(middle)
  }
  const off = (place: PeerPlace) => place(centre)?.distanceTo(middle) ?? null
  return {
    ...{ what, size, ours: ours(whole), oursHoles: ours(holes) },
    peer: off(peerPlacing(whole, head)),
    peerHoles: off(peerPlacing(holes, head)),
    peerTrueCamera: off(peerPlacing(whole, head, { model: quest3, pose })),
  }
}

/** 15 of 100 points are not known. */
function withHoles(map: DepthMap): DepthMap {
  const random = seeded(7)
  return { ...map, metres: map.metres.map((metres) => (random() < 0.15 ? 0 : metres)) }
}
