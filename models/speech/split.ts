/** 100 ms: shorter than a pause between sentences, longer than one within a word. */
const grain = 1600

/**
 * Sound in parts of at most `longest` samples, cut at the quietest place in the second half of each, so
 * that no word is cut where there is any pause at all. Together they are the whole.
 */
export function splitAtPauses(samples: Float32Array, longest: number): Float32Array[] {
  const parts: Float32Array[] = []
  let from = 0
  while (samples.length - from > longest) {
    const cut = quietest(samples, from + Math.floor(longest / 2), from + longest)
    parts.push(samples.subarray(from, cut))
    from = cut
  }
  parts.push(samples.subarray(from))
  return parts
}

/** The middle of the quietest grain between two samples; the latest of those that are equally quiet. */
function quietest(samples: Float32Array, from: number, to: number): number {
  let best = Infinity
  let at = to
  for (let begin = from; begin + grain <= to; begin += grain / 4) {
    let energy = 0
    for (let i = begin; i < begin + grain; i++) energy += (samples[i] ?? 0) ** 2
    if (energy > best) continue
    best = energy
    at = begin + grain / 2
  }
  return at
}
