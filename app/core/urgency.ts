/** Who needs the processor for a person that waits, and who can rest meanwhile. */
export type Urgency = {
  /** The processor is needed until what comes back is called. Claims count: the last one frees it. */
  readonly claim: () => () => void
  /**
   * Resolves when nobody needs the processor, after `longestRest` at the latest; at once where the
   * signal is aborted.
   */
  readonly free: (signal: AbortSignal) => Promise<void>
}

/** Whoever rests goes on after this long all the same, ms: what is in view grows old. */
export const longestRest = 4000
/** From one claim to the next of the same turn (words, then their answer) it stays claimed, ms. */
export const grace = 100

/**
 * @param after calls back after so many ms, unless the function that it gives is called first
 */
export function createUrgency(after: (ms: number, ring: () => void) => () => void): Urgency {
  let claims = 0
  let lasting: (() => void) | null = null
  const resting = new Set<() => void>()

  const claim = () => {
    claims++
    lasting?.()
    lasting = null
    let mine = true
    return () => {
      if (!mine) return
      mine = false
      claims--
      if (claims > 0) return
      lasting = after(grace, () => {
        lasting = null
        for (const wake of [...resting]) wake()
      })
    }
  }
  const free = (signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      if (signal.aborted || (claims === 0 && !lasting)) return resolve()
      const wake = () => {
        resting.delete(wake)
        signal.removeEventListener('abort', wake)
        stop()
        resolve()
      }
      const stop = after(longestRest, wake)
      resting.add(wake)
      signal.addEventListener('abort', wake)
    })
  return { claim, free }
}
