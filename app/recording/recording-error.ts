/** Why a recording ended before the person wished. Each has a sentence `notice-REASON` in assets/words. */
export const recordingReasons = [
  'record-full', // no room is left for it
  'record-failed', // it could not be written, encoded or opened
] as const
export type RecordingReason = (typeof recordingReasons)[number]

/** The world failed at recording: `reason` chooses the sentence on the screen, `cause` is for the log. */
export class RecordingError extends Error {
  readonly reason: RecordingReason
  constructor(reason: RecordingReason, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'RecordingError'
    this.reason = reason
  }
}

/** What a browser's refusal to write means. */
export function recordingError(error: unknown): RecordingError {
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  const full = name === 'QuotaExceededError'
  return new RecordingError(full ? 'record-full' : 'record-failed', message, error)
}
