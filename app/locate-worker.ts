/** The worker that finds where things are, away from the frames. */
import { answer, type Port } from '../models/port.ts'
import type { Observation } from './core/world/types.ts'
import { locateHere, type Sought } from './locate.ts'

answer<Sought, readonly Observation[], never>(self as unknown as Port, (sought, { signal }) =>
  locateHere(sought, signal),
)
