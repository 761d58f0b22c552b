import { call } from '../../models/port.ts'
import type { WornCamera } from '../../models/types.ts'
import type { Calibration } from '../core/calibrate/calibration.ts'
import type { Shot } from '../core/calibrate/shot.ts'

/** What a camera is measured from; see `calibrate`. */
export type Measuring = {
  readonly start: WornCamera
  readonly before: Calibration | null
  readonly shots: readonly Shot[]
  readonly time: number
}

/** Measures a camera in a worker of its own, which is there only meanwhile. */
export async function measureCamera(
  measuring: Measuring,
  signal: AbortSignal,
): Promise<Calibration | null> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
    name: 'calibration',
  })
  const over = new AbortController()
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    over.abort(new Error(event.message || 'The worker could not be started.'))
  })
  try {
    const measure = call<Measuring, Calibration | null, never>(worker, () => [])
    const until = AbortSignal.any([signal, over.signal])
    return await measure(measuring, { signal: until, part: () => undefined })
  } finally {
    worker.terminate()
  }
}
