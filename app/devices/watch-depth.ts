import type { DepthMap } from '../../models/types.ts'
import { readCpuDepth } from './depth-map.ts'
import { createDepthReader, type DepthBinding } from './depth-reader.ts'
import type { Ar } from './enter-ar.ts'

/** How often depth is taken, ms: no sensor here measures much oftener, and what it sees hardly moves. */
const every = 80
/** Depth measured further than this from a picture's moment does not belong to it, ms. */
const slack = 250

/**
 * Keeps what the session's depth sensor measured lately, whichever form it gives it in, and says what
 * it measured at about a time (ms): undefined where the session has no depth, or none of that moment.
 * A failure of the sensor costs the depth, never the pictures.
 */
export function watchDepth(
  { session, space, gl, granted, until }: Ar,
  bind: () => DepthBinding = () => new XRWebGLBinding(session, gl) as unknown as DepthBinding,
): (time: number) => DepthMap | undefined {
  if (!granted.includes('depth-sensing')) return () => undefined
  const gpu = session.depthUsage === 'gpu-optimized'
  const binding = gpu ? bind() : null
  const reader = gpu ? createDepthReader(gl, session.depthDataFormat) : null
  if (reader) until.addEventListener('abort', reader.free, { once: true })
  let known: readonly { readonly time: number; readonly map: DepthMap }[] = []
  let begun: number | null = null
  let last = -Infinity

  const keep = (time: number, map: DepthMap) => {
    known = [...known.filter((each) => each.time > time - 2 * slack), { time, map }]
  }
  const take = (now: number, frame: XRFrame) => {
    if (reader && begun !== null) {
      const map = reader.poll()
      if (map) {
        keep(begun, map)
        begun = null
      }
    }
    if (now - last < every || begun !== null) return
    const view = frame.getViewerPose(space)?.views[0]
    if (!view) return
    if (reader && binding) {
      const info = binding.getDepthInformation(view)
      if (!info || info.isValid === false) return
      reader.begin(info, view)
      begun = now
    } else {
      const info = frame.getDepthInformation(view)
      if (!info) return
      keep(now, readCpuDepth(info, session.depthDataFormat, view))
    }
    last = now
  }
  const look = (now: number, frame: XRFrame) => {
    if (until.aborted) return
    try {
      take(now, frame)
    } catch (error) {
      console.warn('Depth cannot be read.', error)
      return
    }
    session.requestAnimationFrame(look)
  }
  session.requestAnimationFrame(look)
  return (time) => {
    const away = (each: { readonly time: number }) => Math.abs(each.time - time)
    const [nearest] = [...known].sort((a, b) => away(a) - away(b))
    return nearest && away(nearest) <= slack ? nearest.map : undefined
  }
}
