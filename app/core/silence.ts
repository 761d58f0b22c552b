/** A real microphone always hisses a little: nothing but zeros for so long means that it is cut off. */
const patience = 3

export type Health = {
  readonly hear: (samples: Float32Array) => void
  readonly mute: (muted: boolean) => void
}

/**
 * Watches sound of `rate` samples a second, and tells at each change: `muted` while the system says so,
 * `silent` after three seconds of nothing but zeros, null when sound comes again.
 */
export function followSilence(
  tell: (reason: 'muted' | 'silent' | null) => void,
  rate: number,
): Health {
  let told: 'muted' | 'silent' | null = null
  let muted = false
  let zeros = 0
  const judge = () => {
    const reason = muted ? 'muted' : zeros > patience * rate ? 'silent' : null
    if (reason === told) return
    told = reason
    tell(reason)
  }
  return {
    hear: (samples) => {
      zeros = samples.some((sample) => sample !== 0) ? 0 : zeros + samples.length
      judge()
    },
    mute: (now) => {
      muted = now
      zeros = 0
      judge()
    },
  }
}
