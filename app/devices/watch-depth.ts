import type { DepthMap } from '../../models/types.ts'
import { readCpuDepth } from './depth-map.ts'
import { createDepthReader, type DepthBinding } from './depth-reader.ts'
import type { Ar } from './enter-ar.ts'

/** How often depth is taken, ms: no sensor here measures much oftener, and what it sees hardly moves. */
const every = 80
/** Depth measured further than this from a picture's moment does not belong to it, ms. */
const slack = 250
/** So many frames of the session a measurement may take: the graphics chip needs two or three. */
const mostFrames = 12

/** What a session's depth sensor measures, while somebody waits for a picture and only then. */
export type DepthSensor = {
  /** A picture is waited for: measures from the next frame on, until the picture is there. */
  readonly want: () => void
  /**
   * The picture was taken at `time`, ms: what was measured nearest to it, or, where nothing was yet,
   * what is measured next. Undefined where the session has no depth, or none of that moment.
   */
  readonly at: (time: number) => Promise<DepthMap | undefined>
}

type Measured = { readonly time: number; readonly map: DepthMap }

/**
 * Measures depth in whichever form the session gives it. A failure of the sensor costs the depth,
 * never the pictures.
 */
export function watchDepth(
  { session, space, gl, granted, until }: Ar,
  bind: () => DepthBinding = () => new XRWebGLBinding(session, gl) as unknown as DepthBinding,
): DepthSensor {
  if (!granted.includes('depth-sensing')) return none
  const gpu = session.depthUsage === 'gpu-optimized'
  const binding = gpu ? bind() : null
  const reader = gpu ? createDepthReader(gl, session.depthDataFormat) : null
  if (reader) until.addEventListener('abort', reader.free, { once: true })
  let known: readonly Measured[] = []
  let waiting: readonly { readonly time: number; readonly tell: (map?: DepthMap) => void }[] = []
  let begun: number | null = null
  let last = -Infinity
  let left = 0
  let asked = false
  let failed = false

  const keep = (time: number, map: DepthMap) => {
    known = [...known.filter((each) => each.time > time - 2 * slack), { time, map }]
    tellAll()
  }
  const tellAll = () => {
    const all = waiting
    waiting = []
    for (const { time, tell } of all) tell(nearest(known, time))
  }
  const take = (now: number, frame: XRFrame) => {
    if (reader && begun !== null) {
      const map = reader.poll()
      if (!map) return
      const time = begun
      begun = null
      keep(time, map)
    }
    if (now - last < every) return
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
    asked = false
    if (until.aborted) return
    try {
      take(now, frame)
    } catch (error) {
      console.warn('Depth cannot be read.', error)
      failed = true
    }
    left--
    if (failed || left <= 0) tellAll()
    else ask()
  }
  const ask = () => {
    if (asked || failed || until.aborted) return
    asked = true
    session.requestAnimationFrame(look)
  }
  until.addEventListener('abort', tellAll, { once: true })
  const want = () => {
    left = Infinity
    ask()
  }
  const at = (time: number) => {
    const map = nearest(known, time)
    const over = map !== undefined || failed || until.aborted
    left = over && begun === null ? 0 : mostFrames // what was begun is finished
    if (over) return Promise.resolve(map)
    ask()
    return new Promise<DepthMap | undefined>((tell) => {
      waiting = [...waiting, { time, tell }]
    })
  }
  return { want, at }
}

const none: DepthSensor = { want: () => undefined, at: () => Promise.resolve(undefined) }

function nearest(known: readonly Measured[], time: number): DepthMap | undefined {
  const away = (each: Measured) => Math.abs(each.time - time)
  const [best] = [...known].sort((a, b) => away(a) - away(b))
  return best && away(best) <= slack ? best.map : undefined
}
