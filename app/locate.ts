import type { Detection, Surface } from '../models/types.ts'
import { call } from '../models/port.ts'
import type { Track } from './core/types.ts'
import { toObservations } from './core/world/observations.ts'
import type { Observation, View } from './core/world/types.ts'

/** What one picture showed, to be found in the world; see `toObservations`. */
export type Sought = {
  readonly detections: readonly Detection[]
  readonly tracks: readonly Track[]
  readonly view: View
  readonly surfaces: readonly Surface[]
}

/** Finds where the things of a picture are. Rejects with the signal's reason once it is aborted. */
export type Locate = (sought: Sought, signal: AbortSignal) => Promise<readonly Observation[]>

/** Finds it on the spot. */
export const locateHere: Locate = async ({ detections, tracks, view, surfaces }) =>
  toObservations(detections, tracks, view, surfaces)

/** Finds it in a worker, from the first call on: with depth it costs tens of ms, and the page draws. */
export function openLocator(): Locate {
  const begin = () => {
    const worker = new Worker(new URL('./locate-worker.ts', import.meta.url), {
      type: 'module',
      name: 'locate',
    })
    const death = new AbortController()
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      death.abort(new Error(event.message || 'The worker could not be started.'))
    })
    return locatorBehind(worker, death.signal)
  }
  let locate: Locate | null = null
  return (sought, signal) => (locate ??= begin())(sought, signal)
}

/** The finder on the other side of a port. Once that has died, the page finds by itself. */
export function locatorBehind(port: Parameters<typeof call>[0], died: AbortSignal): Locate {
  const talk = call<Sought, readonly Observation[], never>(port, () => [])
  return async (sought, signal) => {
    if (died.aborted) return locateHere(sought, signal)
    const either = AbortSignal.any([signal, died])
    try {
      return await talk(sought, { signal: either, part: () => undefined })
    } catch (error) {
      if (error !== died.reason) throw error
      console.warn('Things are placed by the page itself, since its worker was lost.', error)
      return locateHere(sought, signal)
    }
  }
}
