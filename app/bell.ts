import type { Sentence } from './core/types.ts'
import { store } from './store.ts'
import type { Voice } from './voice.ts'
import { say } from './words.ts'

type Hands = {
  readonly voice: Pick<Voice, 'cue' | 'say' | 'saying'>
  /** Calls back after so many ms; what comes back takes that back. */
  readonly after: (ms: number, done: () => void) => () => void
}

/** It sounds so often, ms, and so many times, unless the person hears it before. */
const every = 3000
const most = 10

/**
 * Rings: a sound, a caption, and the words aloud once nothing else is being said, again and again until
 * the person puts it out (`ringing` is null) or for half a minute; the caption stays.
 */
export function createBell({ voice, after }: Hands): (sentence: Sentence) => void {
  let stop = () => {}
  return (sentence) => {
    stop()
    store.setState({ ringing: sentence })
    let times = 0
    let said = false
    const mine = new AbortController()
    const unfollow = store.subscribe(({ ringing }) => {
      if (ringing !== sentence) stop()
    })
    let takeBack = () => {}
    stop = () => {
      unfollow()
      takeBack()
      mine.abort()
      stop = () => {}
    }
    const sound = () => {
      voice.cue('ring')
      const { language, voice: aloud } = store.getState()
      if (!said && aloud && voice.saying() === '') {
        said = true
        void voice.say(say(language, sentence), { language, from: null }, mine.signal)
      }
      if (++times < most) takeBack = after(every, sound)
    }
    sound()
  }
}
