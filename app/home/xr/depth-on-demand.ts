import {
  P_FRAME,
  P_SESSION,
  XRFrame,
  type XRSession,
  type XRView,
  XRWebGLBinding as XRBinding,
} from 'iwer'
import type { Pose } from '../../../models/types.ts'
import { compose, toPose } from '../../core/pose.ts'
import { rigid } from './rigid.ts'

/** The left and the right one. */
export type Eye = 0 | 1

/** Whence depth was measured: the place then, as the view has it now, and the lens (16 numbers). */
export type Whence = { readonly nowFromThen: Pose; readonly projection: readonly number[] }

const whences = new WeakMap<object, Whence>()

/**
 * Measures depth only in a frame that is asked for it, and only of the eye that is: the runtime would
 * draw the home twice more for every frame. A device with one view has the depth of the left eye, which
 * stands in its middle. `askDepth` is that of the environment.
 */
export function measureOnDemand(
  session: XRSession,
  askDepth: (eye: Eye, measure: () => void) => Whence | null,
): void {
  const inner = session[P_SESSION]
  const measure = inner.computeDepthSensing.bind(inner)
  inner.computeDepthSensing = (frame: XRFrame) => {
    const told = frame[P_FRAME]
    const asked = new Map<Eye, Whence | null>()
    const fill = (eye: Eye) => {
      if (!asked.has(eye))
        asked.set(
          eye,
          askDepth(eye, () => measure(frame)),
        )
      return asked.get(eye) ?? null
    }
    told.depthDataMap = fillLate(fill)
    told.gpuDepthDataMap = fillLate(fill)
  }
}

/** A map by eye, of which nothing is there until somebody looks something up. */
function fillLate<Name extends string, Depth extends object>(
  fill: (eye: Eye) => Whence | null,
): Map<Name, Depth> {
  const map = new Map<Name, Depth>()
  const get = map.get.bind(map)
  map.get = (name) => {
    const whence = fill(name === 'right' ? 1 : 0)
    const info = get(name === 'none' ? ('left' as Name) : name) // the runtime does not give away its enum of eyes
    if (info && whence) whences.set(info, whence)
    return info
  }
  return map
}

/**
 * Depth tells from where and through which lens it was measured (WebXR Depth Sensing, "XRViewGeometry"),
 * as the runtime's does not. What comes back takes that away again.
 */
export function tellWhence(): () => void {
  const undo = [tellFrom(XRFrame.prototype), tellFrom(XRBinding.prototype)]
  return () => undo.forEach((each) => each())
}

function tellFrom<Info extends object>(prototype: {
  getDepthInformation: (view: XRView) => Info | null
}): () => void {
  const inner = prototype.getDepthInformation
  prototype.getDepthInformation = function (view) {
    const info = inner.call(this, view)
    const whence = info && whences.get(info)
    if (!whence) return info
    const { nowFromThen, projection } = whence
    const transform = rigid(compose(toPose(view.transform.matrix), nowFromThen))
    return Object.assign(info, { transform, projectionMatrix: Float32Array.from(projection) })
  }
  return () => {
    prototype.getDepthInformation = inner
  }
}
