import { P_FRAME, P_SESSION, type XRFrame, type XRSession } from 'iwer'

/**
 * Measures depth only in a frame that is asked for it: the runtime would draw the home twice more for
 * every frame. A device with one view has the depth of the left eye, which stands in its middle.
 */
export function measureOnDemand(session: XRSession): void {
  const inner = session[P_SESSION]
  const measure = inner.computeDepthSensing.bind(inner)
  inner.computeDepthSensing = (frame: XRFrame) => {
    const told = frame[P_FRAME]
    let measured = false
    const once = () => {
      if (!measured) {
        measured = true
        measure(frame)
      }
    }
    told.depthDataMap = fillLate(once)
    told.gpuDepthDataMap = fillLate(once)
  }
}

/** A map by eye, of which nothing is there until somebody looks something up. */
function fillLate<Eye extends string, Depth>(fill: () => void): Map<Eye, Depth> {
  const map = new Map<Eye, Depth>()
  const get = map.get.bind(map)
  map.get = (eye) => {
    fill()
    return get(eye === 'none' ? ('left' as Eye) : eye) // the runtime does not give away its enum of eyes
  }
  return map
}
