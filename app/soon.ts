import { store } from './store.ts'

/**
 * Resolves with true once there is a picture, where looking has begun or is about to; with false where
 * nothing is looked at, or when the signal is aborted.
 */
export function sightSoon(there: () => boolean, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (seen: boolean) => {
      unsubscribe()
      signal.removeEventListener('abort', stop)
      resolve(seen)
    }
    const stop = () => end(false)
    const check = () => {
      const { looking } = store.getState()
      if (looking.kind === 'off') end(false)
      else if (looking.kind === 'looking' && there()) end(true)
    }
    const unsubscribe = store.subscribe(check)
    signal.addEventListener('abort', stop)
    if (signal.aborted) stop()
    else check()
  })
}
