import type { Sound } from '../models/types.ts'
import { loudness } from './core/talk/loudness.ts'
import { correct, echoTime, tellOwn, unheard } from './core/talk/own-voice.ts'
import { frameTime } from './core/talk/take-turns.ts'
import type { Hands as TalkHands } from './talk.ts'
import type { Voice } from './voice.ts'

/** Tells the app's own voice from others in what is heard, and learns how loud it comes back. */
export type Echo = {
  readonly own: TalkHands['own']
  /** What was taken for somebody was the own voice. */
  readonly correct: () => void
  /** It is heard by another ear now. */
  readonly forget: () => void
}

export function createEcho(voice: Pick<Voice, 'loudness'>): Echo {
  let state = unheard
  const own = ({ samples, time }: Sound) => {
    const played = voice.loudness(time - echoTime, time + frameTime)
    const told = tellOwn(state, loudness(samples), played)
    state = told.state
    return told
  }
  return { own, correct: () => void (state = correct(state)), forget: () => void (state = unheard) }
}
