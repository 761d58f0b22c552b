/** How fast pictures become labels: the last second or so of them. Times in ms. */
export type Pace = { readonly arrivals: readonly number[]; readonly latencies: readonly number[] }

export const noPace: Pace = { arrivals: [], latencies: [] }

/** The span that figures are taken over, ms, and the pictures that a slow device still counts. */
const span = 2000
const fewest = 3

/** One more picture, finished at `now` and taken at `captured`. */
export function paced({ arrivals, latencies }: Pace, now: number, captured: number): Pace {
  const times = [...arrivals, now]
  const recent = times.filter((time) => now - time <= span).length
  const kept = -Math.max(recent, fewest)
  return { arrivals: times.slice(kept), latencies: [...latencies, now - captured].slice(kept) }
}

/** Pictures a second and the median latency in ms; 0 while there are too few to say. */
export function figures({ arrivals, latencies }: Pace): { rate: number; latency: number } {
  const [first = 0, last = 0] = [arrivals[0], arrivals.at(-1)]
  const sorted = [...latencies].sort((a, b) => a - b)
  return {
    rate: last > first ? ((arrivals.length - 1) * 1000) / (last - first) : 0,
    latency: sorted[Math.floor(sorted.length / 2)] ?? 0,
  }
}
