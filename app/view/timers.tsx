import { useEffect, useState, type JSX } from 'react'
import { useStore } from 'zustand'
import { timerName } from '../skills/timers.ts'
import { store } from '../store.ts'
import { dueInWords, lengthOnClock } from '../words/times.ts'
import { useWords } from './use-words.ts'

/** So many are shown at once. */
const most = 3

/** What is set to ring, quietly: how long is left of a timer, when a reminder is due. */
export function Timers(): JSX.Element | null {
  const words = useWords()
  const timers = useStore(store, (seen) => seen.timers)
  const language = useStore(store, (seen) => seen.language)
  const now = useEverySecond(timers.length > 0)
  if (timers.length === 0) return null
  return (
    <ul className="timers" role="timer" aria-label={words('ui-timers')} aria-live="off">
      {timers.slice(0, most).map((timer) => (
        <li key={timer.id}>
          <b>
            {timer.kind === 'timer'
              ? lengthOnClock(timer.due - Math.max(now, timer.time))
              : dueInWords(language, timer.due, now)}
          </b>{' '}
          {timer.text !== '' && timerName(language, timer)}
        </li>
      ))}
    </ul>
  )
}

/** ms of the Unix epoch, once a second while that is wanted. */
function useEverySecond(wanted: boolean): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!wanted) return
    const tick = () => setNow(Date.now())
    tick()
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [wanted])
  return now
}
