import type { Sentence } from './core/types.ts'
import type { Kept, Memory, Timer } from './memory/types.ts'
import type { Told } from './skills/told.ts'
import { timerName } from './skills/timers.ts'
import { dueInWords } from './words/times.ts'

type Hands = {
  readonly memory: () => Memory
  readonly language: () => string
  /** Shows what is still to ring. */
  readonly show: (timers: readonly Kept<Timer>[]) => void
  /** Shows what rings; it is said and sounded until the person hears it. */
  readonly ring: (sentence: Sentence) => void
  /** ms of the Unix epoch. */
  readonly now: () => number
  /** Calls back after so many ms; what comes back takes that back. */
  readonly after: (ms: number, done: () => void) => () => void
}

/** Waits are cut into such pieces, ms: browsers count them in 32 bits, and a device may sleep meanwhile. */
const longest = 60_000
/** Rung later than this, ms, the person is told when it should have been. */
const late = 30_000

/** Timers and reminders: they ring when they are due, or at once when the page was closed then. */
export function createTimers({ memory, language, show, ring, now, after }: Hands): {
  readonly deeds: Pick<Told, 'setTimer' | 'timers' | 'dropTimers'>
  /** Fetches them anew. */
  readonly load: () => Promise<void>
} {
  let timers: readonly Kept<Timer>[] = []
  let stopWaiting = () => {}

  const change = (next: readonly Kept<Timer>[]) => {
    timers = [...next].sort((a, b) => a.due - b.due || a.id - b.id)
    show(timers)
    wait()
  }
  const wait = () => {
    stopWaiting()
    const [next] = timers
    if (!next) return
    stopWaiting = after(Math.min(longest, Math.max(0, next.due - now())), () => {
      if (now() < next.due) return wait()
      change(timers.filter(({ id }) => id !== next.id))
      ring(sentenceOf(next))
      memory()
        .forgetTimer(next.id)
        .catch((error: unknown) => console.error(error)) // it rings once more when the page is opened
    })
  }
  const sentenceOf = (timer: Timer): Sentence => ({
    id: now() - timer.due > late ? 'ring-late' : 'ring',
    args: {
      kind: timer.kind,
      timer: timerName(language(), timer),
      due: dueInWords(language(), timer.due, now()),
    },
  })
  return {
    load: async () => change(await memory().timers()),
    deeds: {
      timers: () => timers,
      setTimer: async ({ kind, due, text }) => {
        const timer = await memory().keepTimer({ kind, due, text, time: now() })
        change([...timers, timer])
        return timer
      },
      dropTimers: async (gone) => {
        const ids = new Set(gone.map(({ id }) => id))
        change(timers.filter(({ id }) => !ids.has(id)))
        for (const id of ids) await memory().forgetTimer(id)
      },
    },
  }
}
