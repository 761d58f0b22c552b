/** How finely the home is drawn: `scale` of the window's own pixels, and what led to it. */
export type Resolution = {
  readonly scale: number
  /** Running mean of the time between two pictures, ms; null before the first. */
  readonly interval: number | null
  /** When the scale last changed, ms, and how often it had to go down. */
  readonly changed: number
  readonly falls: number
  /** The coarsest scale that will do. */
  readonly least: number
}

export const finest = 1

/** Slower than this, ms, a picture is late for 60 a second; faster, there is room for more. */
const [late, early] = [24, 18]
/** How long a scale is watched, ms, before it goes down, or up. */
const [patience, caution] = [700, 4000]
/** After so many falls the scale stays down: it would swing for ever between two. */
const mostFalls = 4

/** Drawing in software takes hundreds of times as long, so it begins coarsely. */
export const startResolution = (software: boolean, least: number): Resolution => ({
  scale: software ? Math.max(0.3, least) : finest,
  interval: null,
  changed: 0,
  falls: 0,
  least,
})

/** What the last picture teaches: `interval` ms after the one before, `now` on the same clock. */
export function adapt(before: Resolution, interval: number, now: number): Resolution {
  const mean = before.interval === null ? interval : before.interval * 0.9 + interval * 0.1
  const next = { ...before, interval: mean }
  const since = now - before.changed
  if (mean > late && before.scale > before.least && since > patience) {
    const scale = Math.max(before.least, before.scale * Math.max(0.6, Math.sqrt(late / mean)))
    return { ...before, scale, interval: null, changed: now, falls: before.falls + 1 }
  }
  if (mean < early && before.scale < finest && before.falls < mostFalls && since > caution) {
    return { ...before, scale: Math.min(finest, before.scale * 1.25), interval: null, changed: now }
  }
  return next
}

/** Whether a graphics driver calls itself a rasteriser in software (`UNMASKED_RENDERER_WEBGL`). */
export const drawsInSoftware = (renderer: string): boolean =>
  /swiftshader|llvmpipe|softpipe|software|basic render/i.test(renderer)
