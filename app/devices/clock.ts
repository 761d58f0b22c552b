/** Time as a device needs it, handed in so that tests can turn it by hand. */
export type Clock = {
  /** ms on the clock of the frames. */
  readonly now: () => number
  /** Calls back after so many ms, unless the given function is called first. */
  readonly after: (ms: number, ring: () => void) => () => void
}

export const pageClock: Clock = {
  now: () => performance.now(),
  after: (ms, ring) => {
    const timer = setTimeout(ring, ms)
    return () => clearTimeout(timer)
  },
}
