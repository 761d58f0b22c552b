import type { WornCamera } from '../models/types.ts'
import { readCalibrations, saveCalibrations } from './calibration/kept.ts'
import type { Measuring } from './calibration/open-measurer.ts'
import type { Calibration } from './core/calibrate/calibration.ts'
import { gather } from './core/calibrate/gather.ts'
import { errorOf } from './core/calibrate/picture-error.ts'
import { progressOf } from './core/calibrate/progress.ts'
import type { Shot } from './core/calibrate/shot.ts'
import type { Sentence } from './core/types.ts'
import type { Witness } from './look.ts'
import type { CameraDeeds } from './deeds.ts'
import { store } from './store.ts'

/** Measuring worn cameras, for as long as something is looked at. */
export type Calibrating = {
  /** A camera as it was measured on this device, by its name. */
  readonly measured: (camera: string) => WornCamera | null
  readonly witness: Witness
  readonly deeds: CameraDeeds
}

type Hands = {
  readonly shelf: () => Storage
  readonly measure: (measuring: Measuring, signal: AbortSignal) => Promise<Calibration | null>
  /** ms of the Unix epoch. */
  readonly now: () => number
}

/** It is tried again after so many further pictures that told something. */
const fresh = 30

/**
 * Measures the camera quietly from what is seen anyway, and with a guide where the person asks for it.
 * Only where boxes were and where the head was is gathered, in memory; what is measured is kept on this
 * device. What goes wrong leaves the camera as it is.
 */
export function createCalibrating({ shelf, measure, now }: Hands): Calibrating {
  let kept = readCalibrations(shelf)
  let shots: readonly Shot[] = []
  let worn: { readonly name: string; readonly start: WornCamera } | null = null
  let news = 0
  let running: AbortController | null = null

  const measured = (name: string) => kept[name] ?? null
  const keep = (changed: typeof kept) => saveCalibrations(shelf, (kept = changed))
  const tell = () => {
    if (!worn) return store.setState({ worn: null })
    const known = measured(worn.name)
    const camera = known?.camera ?? worn.start.camera
    const error = known?.error ?? errorOf(worn.start)
    const { guide = null } = store.getState().worn ?? {}
    store.setState({ worn: { source: camera.source, error, guide } })
  }
  const guideTo = (guide: ReturnType<typeof progressOf> | null) => {
    const { worn: told } = store.getState()
    if (told) store.setState({ worn: { ...told, guide } })
  }
  const isGuided = () => (store.getState().worn?.guide ?? null) !== null

  const solve = async ({ name, start }: NonNullable<typeof worn>) => {
    const run = (running = new AbortController())
    news = 0
    try {
      const before = measured(name)
      const found = await measure({ start, before, shots, time: now() }, run.signal)
      if (run.signal.aborted) return
      if (found) keep({ ...kept, [name]: found })
      const guided = isGuided()
      guideTo(null)
      tell()
      if (found && (guided || !before)) store.setState({ notice: measuredNotice(found) })
      else if (guided) store.setState({ notice: { id: 'notice-camera-same' } })
    } catch (error) {
      if (run.signal.aborted) return
      console.error(error)
      if (isGuided()) store.setState({ notice: { id: 'notice-camera-failed' } })
      guideTo(null)
    } finally {
      if (running === run) running = null
    }
  }

  const over = () => {
    running?.abort()
    ;[running, worn, shots, news] = [null, null, [], 0]
    store.setState({ worn: null })
  }

  const sight: Witness['sight'] = ({ worn: seen, tracks, observed }) => {
    if (!seen || !observed) return
    if (worn?.name !== seen.name) {
      shots = []
      worn = seen
      tell()
    }
    const { came, heads } = seen
    const before = shots
    shots = gather(before, { came, heads, sightings: observed.sightings, tracks })
    if (shots.at(-1) === before.at(-1)) return
    news++
    const progress = progressOf(shots)
    if (isGuided()) guideTo(progress)
    const ready = progress.part >= 1 && (news >= fresh || isGuided())
    if (ready && !running) void solve(seen)
  }

  return {
    measured,
    witness: { sight, over },
    deeds: {
      measure: () => {
        running?.abort()
        ;[running, shots, news] = [null, [], 0]
        guideTo(progressOf(shots))
      },
      cancel: () => {
        running?.abort()
        running = null
        guideTo(null)
      },
      forget: () => {
        running?.abort()
        ;[running, shots, news] = [null, [], 0]
        keep({})
        guideTo(null)
        tell()
        store.setState({ notice: { id: 'notice-camera-forgotten' } })
      },
    },
  }
}

const measuredNotice = ({ error }: Calibration): Sentence => ({
  id: 'notice-camera-measured',
  args: { cm: Math.max(1, Math.round(100 * error)) },
})
