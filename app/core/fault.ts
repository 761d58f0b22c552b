import type { Sentence } from './types.ts'

/** Errors that carry the reason by which the screen chooses its sentence. */
type Reasoned = Error & { readonly reason: string }

const reasoned = (error: unknown): error is Reasoned =>
  error instanceof Error && 'reason' in error && typeof error.reason === 'string'

/**
 * The sentence for what went wrong: `fault-REASON` for a device, `fault-weights-REASON` for weights,
 * `fault-microphone-REASON` for a microphone, `fault-recognition-REASON` for the browser's recogniser,
 * `fault-memory-REASON` for the memory, else `fault-unexpected` with the error's own words. `detail` is always filled with these.
 */
export function faultOf(error: unknown): Sentence {
  const detail = error instanceof Error ? error.message : String(error)
  if (!reasoned(error)) return { id: 'fault-unexpected', args: { detail } }
  if (error.name === 'WeightsError')
    return { id: `fault-weights-${error.reason}`, args: { detail } }
  if (error.name === 'MicrophoneError')
    return { id: `fault-microphone-${error.reason}`, args: { detail } }
  if (error.name === 'RecognitionError')
    return { id: `fault-recognition-${error.reason}`, args: { detail } }
  if (error.name === 'MemoryError') return { id: `fault-memory-${error.reason}`, args: { detail } }
  return { id: `fault-${error.reason}`, args: { detail } }
}
