/** A shorter press is a tap, ms. */
export const tapTime = 300
/** What is said as the key is let go is meant too, ms. */
const grace = 64

/** When a key, a button or a pinch was held to talk. */
export type Hold = {
  readonly press: (now: number) => void
  /** Tells whether it was but a tap. */
  readonly release: (now: number) => 'hold' | 'tap' | 'none'
  readonly pressed: () => boolean
  /** Whether nothing is held, and sound of that time came after the last hold. */
  readonly over: (time: number) => boolean
  /** Whether it was held at that time; a tap is no hold. */
  readonly held: (time: number) => boolean
}

/** Remembers the last press, since sound comes later than keys. Times in ms. */
export function createHold(): Hold {
  let from = Infinity
  let to = Infinity
  return {
    press: (now) => {
      from = now
      to = Infinity
    },
    release: (now) => {
      if (from === Infinity || to !== Infinity) return 'none'
      to = now
      return to - from < tapTime ? 'tap' : 'hold'
    },
    pressed: () => from !== Infinity && to === Infinity,
    over: (time) => (to === Infinity ? from === Infinity : time >= to + grace),
    held: (time) => to - from >= tapTime && time >= from + tapTime && time < to + grace,
  }
}
