/**
 * What SQLite's files told to its log. To its callers every failure of storage is the same input/output
 * error; only the log hears what the browser said.
 */
export type FileLog = {
  /** SQLite's `config.error`. */
  readonly error: (...told: readonly unknown[]) => void
  /** Whether the last failure was that no room is left. */
  readonly foundNoRoom: () => boolean
}

export function createFileLog(): FileLog {
  let last: unknown = null
  return {
    error: (...told) => {
      last = told.find((each) => each instanceof Error) ?? last
    },
    foundNoRoom: () => last instanceof Error && last.name === 'QuotaExceededError',
  }
}
