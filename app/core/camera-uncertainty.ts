import type { CameraModel, CameraSource, CameraUncertainty } from '../../models/types.ts'

/**
 * By the way the camera is known. The view's projection is what the session itself draws with. A
 * track's field of view is told in whole degrees or so. The table is one device of a kind: units of
 * one kind differ by about half a degree, as the two lenses of the public Quest 3 log and its
 * published successors do. A guess of 70 degrees stands for 55 to 78 degrees across.
 */
const usual: Readonly<Record<CameraSource, CameraUncertainty>> = {
  view: { angle: 0.002, focal: 0.002 },
  track: { angle: 0.01, focal: 0.02 },
  calibrated: { angle: 0.006, focal: 0.006 },
  table: { angle: 0.01, focal: 0.01 },
  guess: { angle: 0.03, focal: 0.18 },
}

/** How surely a camera is known: as it was measured, else by its source alone. */
export const uncertaintyOf = ({ source, error }: CameraModel): CameraUncertainty =>
  error ?? usual[source]
