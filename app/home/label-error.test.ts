import { Box3, Matrix4, Vector3 } from 'three'
import { expect, it } from 'vitest'
import { unitBox } from '../../models/box.ts'
import type { CameraModel, Pose } from '../../models/types.ts'
import { compose } from '../core/pose.ts'
import { place } from '../core/place.ts'
import type { Track } from '../core/types.ts'
import { cameraFromProjection } from '../core/camera-model.ts'
import { lensPose, projectThrough } from './camera/lens.ts'
import { profiles } from './profiles.ts'
import { wearerOf } from './script/play.ts'
import { parseScript } from './script/script.ts'
import { judgeLabels } from './truth-labels.ts'
import { perspective } from './xr/optics.ts'

const lens = profiles.quest3.camera.lens ?? expect.fail('The headset has a lens.')
const camera: CameraModel = { ...lens, source: 'table' }
const cup = [0.2, 1.2, -1.4] as const

/** Somebody who stands and turns the head by 60 degrees in a second, past a cup. */
const wearer = wearerOf(
  parseScript({
    seed: 1,
    seconds: 1,
    head: [
      { at: 0, position: [0, 1.6, 0], yaw: 20, pitch: -8 },
      { at: 1, position: [0, 1.6, 0], yaw: -40, pitch: -8 },
    ],
  }),
)

/** What the detector makes of the cup in the picture taken at a time, ms. */
function seen(time: number): Track {
  const [x, y] = projectThrough(lens, wearer.headAt(time), cup) ?? expect.fail('The cup is seen.')
  const box = unitBox(x / lens.width - 0.02, y / lens.height - 0.02, 0.04, 0.04)
  const rest = { speed: [0, 0], hits: 3, misses: 0, votes: {}, seenAt: time } as const
  return { id: 1, label: 'cup', score: 0.9, box, ...rest }
}

/** The largest error of the cup's word, degrees, with what the app believes of camera and pose. */
function error(believed: (time: number) => { camera: CameraModel; pose: Pose }): number {
  const box = new Box3().setFromCenterAndSize(new Vector3(), new Vector3(0.09, 0.1, 0.09))
  const pose = new Matrix4().setPosition(...cup)
  const things = [{ id: 'cup', label: 'cup', name: 'cup', box: { pose, box } }]
  const errors = [200, 400, 600].flatMap((time) => {
    const { camera, pose } = believed(time)
    const [, , , , , , , , , , , , ...eye] = lensPose(lens, wearer.headAt(time))
    const labels = place([seen(time)], camera, pose).map(({ label, at }) => ({
      id: '1',
      label,
      at,
    }))
    const from = [eye[0] ?? 0, eye[1] ?? 0, eye[2] ?? 0] as const
    return judgeLabels(labels, from, things).map(({ angleToMiddle }) => angleToMiddle)
  })
  return Math.max(...errors)
}

const poseAt = (time: number) => compose(wearer.headAt(time), lens.headFromCamera)

it('is next to nothing with the lens and the pose of the moment', () => {
  expect(error((time) => ({ camera, pose: poseAt(time) }))).toBeLessThan(0.1)
})

it('shows a pose that is 100 ms late as the degrees that the head turned meanwhile', () => {
  const late = error((time) => ({ camera, pose: poseAt(time + 100) }))
  expect(late).toBeGreaterThan(4)
  expect(late).toBeLessThan(10)
})

it('shows the eye’s projection and place, taken for the lens’s, as many degrees', () => {
  const eye = cameraFromProjection(perspective(62, 4 / 3), lens.width, lens.height)
  expect(error((time) => ({ camera: eye, pose: wearer.headAt(time) }))).toBeGreaterThan(5)
})
