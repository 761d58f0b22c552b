import { P_VIEW, type XRFrame, XRViewerPose } from 'iwer'

/** In a frame while tracking is lost nobody knows where anything is. */
export function blindFrame(frame: XRFrame): void {
  const unknown = () => null
  Object.assign(frame, {
    getViewerPose: unknown,
    getPose: unknown,
    getJointPose: unknown,
    fillPoses: () => false,
  })
}

/**
 * Leaves one view, of no particular eye, over the whole canvas. The runtime always makes two; the eyes
 * are to be no distance apart, so that the left one looks from the middle.
 */
export function oneView(frame: XRFrame): void {
  const both = frame.getViewerPose.bind(frame)
  frame.getViewerPose = (space) => {
    const { transform, views } = both(space)
    const only = views.slice(0, 1)
    for (const view of only) Object.assign(view[P_VIEW], { eye: 'none' })
    return new XRViewerPose(transform, only)
  }
}
