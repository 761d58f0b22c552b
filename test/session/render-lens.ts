import { PerspectiveCamera } from 'three'
import { lensOfView, lensPose, scaleLens } from '../../app/home/camera/lens.ts'
import { profiles, type Lens, type ProfileName } from '../../app/home/profiles.ts'
import { compose } from '../../app/core/pose.ts'
import type { Wearer } from '../../app/home/wearer.ts'
import type { CameraModel, Pose } from '../../models/types.ts'

/** Pixels of a camera that looks with the eye, whose real ones differ by device. */
const viewSize = { width: 1280, height: 960 }

/** The lens of a device's camera, its picture scaled by so much. */
export function lensOf(name: ProfileName, scale: number): Lens {
  const { camera, fov } = profiles[name]
  const { width, height } = viewSize
  const view = new PerspectiveCamera(fov, width / height)
  return scaleLens(camera.lens ?? lensOfView(view.projectionMatrix.elements, width, height), scale)
}

/** What the app is told of a lens: all but how it bends, for which it has no word yet. */
export function cameraOf(lens: Lens, name: ProfileName): CameraModel {
  const { width, height, fx, fy, cx, cy } = lens
  const source = profiles[name].camera.lens ? 'table' : 'view'
  return { width, height, fx, fy, cx, cy, source }
}

/** Where the headset believes the camera to be; null while it has lost itself. */
export function believedPose(lens: Lens, wearer: Wearer, time: number): Pose | null {
  const { lost, drift } = wearer.trackingAt(time)
  return lost ? null : compose(drift, lensPose(lens, wearer.headAt(time)))
}
