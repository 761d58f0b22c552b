import type { Sound } from '../../models/types.ts'

/**
 * Cuts sound of any lengths into pieces of `length` samples; what is left waits for the next. `time`
 * of what comes in is that of its first sample, ms.
 */
export function createFramer(
  length: number,
  rate: number,
): (samples: Float32Array, time: number) => Sound[] {
  let rest = new Float32Array(0)
  return (samples, time) => {
    const begin = time - (rest.length / rate) * 1000
    const all = new Float32Array(rest.length + samples.length)
    all.set(rest)
    all.set(samples, rest.length)
    const count = Math.floor(all.length / length)
    rest = all.slice(count * length)
    return Array.from({ length: count }, (_, i) => ({
      samples: all.slice(i * length, (i + 1) * length),
      time: begin + ((i * length) / rate) * 1000,
    }))
  }
}
