/** How long it listens after a tap, or after an answer to who called it, ms. */
const length = 8000

/** Whether somebody is listened to without key or wake phrase, and until when. Times are those of the sound, ms. */
export type Attention = {
  readonly open: (time: number) => boolean
  /** Listens until it was silent for a while; that begins with the first silence. */
  readonly wait: () => void
  /** Listens for a while from then. */
  readonly from: (time: number) => void
  readonly end: () => void
  /** Nothing was understood: ends, unless nobody has spoken yet. */
  readonly miss: () => void
  /** Told of silence: `over` once it has lasted, `none` where nobody is listened to. */
  readonly idle: (time: number) => 'none' | 'open' | 'over'
}

export function createAttention(): Attention {
  let until = -Infinity
  const end = () => void (until = -Infinity)
  return {
    end,
    open: (time) => time <= until,
    wait: () => void (until = Infinity),
    from: (time) => void (until = time + length),
    miss: () => until !== Infinity && end(),
    idle: (time) => {
      if (until === Infinity) until = time + length
      if (until === -Infinity) return 'none'
      return time > until ? 'over' : 'open'
    },
  }
}
