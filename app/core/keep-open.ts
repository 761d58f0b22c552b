/** Something that is opened when it is first needed, and then kept. */
export type KeptOpen<Thing> = {
  readonly open: (signal: AbortSignal) => Promise<Thing>
  /** Keeps it no longer; gives what was being opened or kept, null for nothing. */
  readonly release: () => Promise<Thing> | null
}

/**
 * Opens once, for all who ask. What failed, or was given up by whoever asked first, is forgotten at
 * once, so that it is begun anew where it is asked for in the same moment.
 */
export function keepOpen<Thing>(open: (signal: AbortSignal) => Promise<Thing>): KeptOpen<Thing> {
  let kept: Promise<Thing> | null = null
  const release = () => {
    const released = kept
    kept = null
    return released
  }
  return {
    release,
    open: (signal) => {
      if (kept) return kept
      const opening = open(signal)
      const forget = () => {
        if (kept === opening) kept = null
      }
      signal.addEventListener('abort', forget, { once: true })
      opening.then(() => signal.removeEventListener('abort', forget), forget)
      kept = opening
      return opening
    },
  }
}
