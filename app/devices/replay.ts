import type { Entry } from '../recording/entry.ts'
import { awaitNext } from './await-next.ts'
import type { Clock } from './clock.ts'
import { pairDepth, type Shot } from './pair-depth.ts'

/** A recorded picture that is due. `time` is its time on the page's clock, ms. */
export type Due = Shot & { readonly time: number; readonly cut: boolean }

/** From the last picture of a round to the first of the next, ms. */
const pause = 40

/**
 * The pictures of a recording as they are asked for, at its own times and over and over: each is the
 * newest whose time has come, and what was due in between is passed over. `read` begins anew; the
 * first picture of each round is a cut. `begun` is told when each round began: time 0 of the recording,
 * ms on the clock. Ends when `until` is aborted, and where there is no picture.
 */
export async function* atOwnTimes(
  read: () => AsyncIterable<Entry>,
  clock: Clock,
  until: AbortSignal,
  begun: (start: number) => void = () => undefined,
): AsyncGenerator<Due, void, undefined> {
  for (let over: number | null = -Infinity; over !== null;) {
    over = yield* oneRound(read(), clock, over + pause, begun, until)
  }
}

/** Gives the time of its last picture; null where none came, or `until` was aborted. */
async function* oneRound(
  entries: AsyncIterable<Entry>,
  clock: Clock,
  earliest: number,
  begun: (start: number) => void,
  until: AbortSignal,
): AsyncGenerator<Due, number | null, undefined> {
  let start = NaN // until the first picture
  let held: Shot | null = null
  let cut = true
  const wait = async (shot: Shot): Promise<Due | null> => {
    const { picture } = shot
    if (Number.isNaN(start)) {
      start = Math.max(clock.now(), earliest) - picture.time
      begun(start)
    }
    const time = start + picture.time
    const rest = time - clock.now()
    const ring = (done: (rung: true) => void) => clock.after(rest, () => done(true))
    if (rest > 0 && !(await awaitNext<true>(ring, until))) return null
    return until.aborted ? null : { ...shot, time, cut: cut || picture.cut }
  }
  for await (const shot of pairDepth(entries)) {
    // One ahead: a picture is passed over where the next one is due already.
    const due = start + shot.picture.time <= clock.now()
    if (held && due) cut ||= held.picture.cut
    else if (held) {
      const next = await wait(held)
      if (!next) return null
      yield next
      cut = false
    }
    held = shot
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
  for await (const shot of pairDepth(read())) {
    if (until.aborted) return
    const { time, cut } = shot.picture
    yield { ...shot, time, cut }
  }
}
