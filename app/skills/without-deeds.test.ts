import { expect, it } from 'vitest'
import { ask } from '../ask.ts'
import type { Turn } from '../core/types.ts'
import { skills } from './all.ts'
import { emptyHands, question } from './rehearse.ts'
import { NotTheirs, withoutDeeds } from './without-deeds.ts'

const note = { id: 1, text: 'the key is in the drawer', time: 0, place: null, near: null }
const timer = { id: 1, kind: 'timer', due: 60_000, text: '', time: 0 } as const

/** Hands that would do all there is to do, and what they did. */
function stage() {
  const done: string[] = []
  const deed = (name: string) => async () => void done.push(name)
  const reach = {
    ...emptyHands,
    ...{ notes: async () => [note as never], timers: () => [timer as never] },
    ...{ stopLooking: () => void done.push('stopLooking'), forgetSince: deed('forgetSince') },
    ...{ forgetNotes: deed('forgetNotes'), dropTimers: deed('dropTimers') },
    keepNote: async () => (done.push('keepNote'), note as never),
    setTimer: async () => (done.push('setTimer'), timer as never),
    takeBack: async () => (done.push('takeBack'), null),
  }
  const put = async (text: string, hands: typeof reach) => {
    const turns: Turn[] = []
    const given = { skills, reach: hands, guess: null, speak: null, withSight: null }
    const { signal } = new AbortController()
    await ask(question('en', text, []), given, (turn) => turns.push(turn), signal)
    const last = turns.at(-1)
    return last?.kind === 'quiet' ? (last.last?.answer ?? null) : null
  }
  return { done, reach, put }
}

it.each([
  ['Pause the camera', 'stopLooking'],
  ['Forget the last ten minutes', 'forgetSince'],
  ['Remember that the key is in the drawer', 'keepNote'],
  ['Forget the note about the key', 'forgetNotes'],
  ['Set a timer for five minutes', 'setTimer'],
  ['Cancel the timer', 'dropTimers'],
  ['Undo that', 'takeBack'],
])('"%s" is done for the person and not for a recording', async (text, deed) => {
  const { done, reach, put } = stage()
  const refused = await put(text, withoutDeeds(reach) as typeof reach)
  expect(refused).toMatchObject({
    declined: { reason: 'recorded' },
    sentence: { id: 'answer-recorded' },
  })
  expect(done).toEqual([])
  await put(text, reach)
  expect(done).toContain(deed)
})

it('answers a recording as anybody', async () => {
  const { reach, put } = stage()
  const answer = await put('What did I ask you to remember?', withoutDeeds(reach) as typeof reach)
  expect(answer).toMatchObject({ declined: null })
})

it('refuses by an error of its own, which is no fault of the app', () => {
  expect(() => withoutDeeds(emptyHands).stopLooking()).toThrow(NotTheirs)
})
