import type { Entry, Picture } from '../recording/entry.ts'
import { awaitNext } from './await-next.ts'
import type { Clock } from './clock.ts'

/** A recorded picture that is due. `time` is its time on the page's clock, ms. */
export type Due = { readonly picture: Picture; readonly time: number; readonly cut: boolean }

/** From the last picture of a round to the first of the next, ms. */
const pause = 40

/**
 * The pictures of a recording as they are asked for, at its own times and over and over: each is the
 * newest whose time has come, and what was due in between is passed over. `read` begins anew; the
 * first picture of each round is a cut. Ends when `until` is aborted, and where there is no picture.
 */
export async function* atOwnTimes(
  read: () => AsyncIterable<Entry>,
  clock: Clock,
  until: AbortSignal,
): AsyncGenerator<Due, void, undefined> {
  for (let over: number | null = -Infinity; over !== null;) {
    over = yield* oneRound(read(), clock, over + pause, until)
  }
}

/** Gives the time of its last picture; null where none came, or `until` was aborted. */
async function* oneRound(
  entries: AsyncIterable<Entry>,
  clock: Clock,
  earliest: number,
  until: AbortSignal,
): AsyncGenerator<Due, number | null, undefined> {
  let start = NaN // until the first picture
  let held: Picture | null = null
  let cut = true
  const wait = async (picture: Picture): Promise<Due | null> => {
    if (Number.isNaN(start)) start = Math.max(clock.now(), earliest) - picture.time
    const time = start + picture.time
    const rest = time - clock.now()
    const ring = (done: (rung: true) => void) => clock.after(rest, () => done(true))
    if (rest > 0 && !(await awaitNext<true>(ring, until))) return null
    return until.aborted ? null : { picture, time, cut: cut || picture.cut }
  }
  for await (const entry of entries) {
    if (entry.kind !== 'picture') continue
    // One ahead: a picture is passed over where the next one is due already.
    const due = start + entry.time <= clock.now()
    if (held && due) cut ||= held.cut
    else if (held) {
      const next = await wait(held)
      if (!next) return null
      yield next
      cut = false
    }
    held = entry
  }
  const last = held && (await wait(held))
  if (!last) return null
  yield last
  return last.time
}

/**
 * Every picture of a recording, in order, once, as fast as they are asked for, at the recorded times
 * themselves: the same file gives the very same frames each time.
 */
export async function* everyOne(
  read: () => AsyncIterable<Entry>,
  until: AbortSignal,
): AsyncGenerator<Due, void, undefined> {
  for await (const entry of read()) {
    if (until.aborted) return
    if (entry.kind === 'picture') yield { picture: entry, time: entry.time, cut: entry.cut }
  }
}
