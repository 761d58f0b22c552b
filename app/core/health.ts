import type { Light } from '../../models/types.ts'

/** What the pictures of a live camera say about it. Times in ms. */
export type Health = {
  readonly state: 'fine' | 'black' | 'frozen'
  readonly last: {
    readonly light: Light
    readonly darkSince: number
    readonly sameSince: number
    readonly sames: number
  } | null
}

export const healthy: Health = { state: 'fine', last: null }

/**
 * A covered lens and a closed shutter give at most sensor noise: a mean below 2 % of full scale
 * without structure. A dark room still has lamps, screens and edges that spread the light further.
 */
const darkMean = 0.02
const darkSpread = 0.02
/** Auto exposure may need a second to find light after the start, ms. */
const darkFor = 2000
/** A real sensor's noise changes the mean's last digits from picture to picture; the very same light is the same picture. */
const sameFor = 3000
/** So many in a row, because a slow detector sees a picture or two a second, and two may be alike. */
const mostSames = 8

/** One more picture of a live camera, taken at `time` ms. Pure; feed it every picture in order. */
export function watchHealth(
  { last }: Health,
  { time, light }: { readonly time: number; readonly light: Light },
): Health {
  const dark = isDark(light)
  const same = last?.light.mean === light.mean && last.light.spread === light.spread
  const darkSince = dark && last && isDark(last.light) ? last.darkSince : time
  const sameSince = same ? last.sameSince : time
  const sames = same ? last.sames + 1 : 0
  const black = dark && time - darkSince > darkFor
  const still = sames >= mostSames && time - sameSince > sameFor && !dark
  const state = black ? 'black' : still ? 'frozen' : 'fine'
  return { state, last: { light, darkSince, sameSince, sames } }
}

/** Whether a picture shows nothing at all, as behind a lens that is covered. */
export const isDark = ({ mean, spread }: Light): boolean => mean < darkMean && spread < darkSpread
