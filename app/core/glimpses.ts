/** What passes by and may be looked at while it does. */
export type Glimpses<Shown> = {
  /** Shows it to all who wait, during the call only; null tells them that nothing will come. */
  readonly show: (shown: Shown | null) => void
  /**
   * What `look` makes of the next that is shown. Null where nothing comes any more, and when the
   * signal is aborted; rejects with what `look` throws.
   */
  readonly next: <Result>(
    look: (shown: Shown) => Result,
    signal: AbortSignal,
  ) => Promise<Result | null>
}

export function createGlimpses<Shown>(): Glimpses<Shown> {
  let waiting: ((shown: Shown | null) => void)[] = []
  return {
    show: (shown) => {
      const told = waiting
      waiting = []
      for (const tell of told) tell(shown)
    },
    next: (look, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve(null)
        const tell = (shown: Shown | null) => {
          signal.removeEventListener('abort', giveUp)
          resolve(shown === null ? null : new Promise((seen) => seen(look(shown))))
        }
        const giveUp = () => {
          waiting = waiting.filter((each) => each !== tell)
          resolve(null)
        }
        signal.addEventListener('abort', giveUp, { once: true })
        waiting.push(tell)
      }),
  }
}
