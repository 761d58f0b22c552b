import { store } from './store.ts'

/**
 * Resolves with true once two pictures were looked at, where looking has begun or is about to: in one alone
 * half of what is there is not sure enough to be told. With false where nothing is looked at, or when the
 * signal is aborted. `seen` gives what is in the latest picture, anew for each; null before the first.
 */
export function sightSoon(seen: () => object | null, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    let first = seen()
    const end = (sighted: boolean) => {
      unsubscribe()
      signal.removeEventListener('abort', stop)
      resolve(sighted)
    }
    const stop = () => end(false)
    const check = () => {
      const latest = seen()
      if (store.getState().looking.kind === 'off') end(false)
      else if (first !== null && latest !== null && latest !== first) end(true)
      first ??= latest
    }
    const unsubscribe = store.subscribe(check)
    signal.addEventListener('abort', stop)
    if (signal.aborted) stop()
    else check()
  })
}

/** Resolves once no model that hears is being loaded, or when the signal is aborted. */
export function earsSoon(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      unsubscribe()
      signal.removeEventListener('abort', end)
      resolve()
    }
    const check = () => {
      const { ears } = store.getState()
      // Whether the person allows the microphone is not waited for.
      if (ears.kind !== 'starting' || ears.step === 'microphone') end()
    }
    const unsubscribe = store.subscribe(check)
    signal.addEventListener('abort', end)
    if (signal.aborted) end()
    else check()
  })
}
