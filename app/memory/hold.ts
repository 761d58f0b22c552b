/** Only one tab may have the file open. */
const lockName = 'sightline-memory'

/**
 * Takes the lock for this tab, for as long as it lives or until what comes back is called; null where
 * another tab still holds it when `patience` is aborted.
 */
export async function hold(
  locks: Pick<LockManager, 'request'>,
  patience: AbortSignal,
): Promise<(() => void) | null> {
  return new Promise((resolve, reject) => {
    const held = () =>
      new Promise<undefined>((release) => {
        resolve(() => release(undefined))
      })
    locks.request(lockName, { signal: patience }, held).catch((error: unknown) => {
      if (patience.aborted) resolve(null)
      else reject(error instanceof Error ? error : new Error(String(error)))
    })
  })
}
