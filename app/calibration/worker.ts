/** The worker that measures a worn camera, away from the frames. */
import { answer, type Port } from '../../models/port.ts'
import { calibrate } from '../core/calibrate/calibrate.ts'
import type { Calibration } from '../core/calibrate/calibration.ts'
import type { Measuring } from './open-measurer.ts'

answer<Measuring, Calibration | null, never>(
  self as unknown as Port,
  ({ start, before, shots, time }) => Promise.resolve(calibrate(start, before, shots, time)),
)
