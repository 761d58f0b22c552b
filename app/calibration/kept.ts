import { readCalibration, type Calibration } from '../core/calibrate/calibration.ts'

type Shelf = Pick<Storage, 'getItem' | 'setItem'>

/** Measured cameras, by their names. */
export type Calibrations = Readonly<Record<string, Calibration>>

const key = 'sightline-cameras'

/** What was measured on this device before; nothing where it is damaged or storage is closed to us. */
export function readCalibrations(shelf: () => Shelf): Calibrations {
  try {
    const saved: unknown = JSON.parse(shelf().getItem(key) ?? '{}')
    const named = typeof saved === 'object' && saved !== null ? Object.entries(saved) : []
    return Object.fromEntries(
      named.flatMap(([name, each]) => {
        const calibration = readCalibration(each)
        return calibration ? [[name, calibration]] : []
      }),
    )
  } catch {
    return {}
  }
}

/** Saves for the next visit. A full or closed storage costs that visit the measurement, never this one. */
export function saveCalibrations(shelf: () => Shelf, calibrations: Calibrations): void {
  try {
    shelf().setItem(key, JSON.stringify(calibrations))
  } catch {
    // Nothing is lost that is needed now.
  }
}
