const units = [
  ['day', 24 * 60 * 60 * 1000],
  ['hour', 60 * 60 * 1000],
  ['minute', 60 * 1000],
] as const

/** How long `time` is before `now`, both ms, in the largest unit that fits; null for less than a minute. */
export function ago(language: string, time: number, now: number): string | null {
  const passed = now - time
  const unit = units.find(([, ms]) => passed >= ms)
  if (!unit) return null
  const [name, ms] = unit
  return new Intl.RelativeTimeFormat(language).format(-Math.floor(passed / ms), name)
}
