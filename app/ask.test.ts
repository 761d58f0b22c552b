import { expect, it, vi } from 'vitest'
import { ask, type Hands } from './ask.ts'
import type { Turn } from './core/types.ts'
import { plain } from './skills/answers.ts'
import type { Question, Skill } from './skills/skill.ts'

const question: Question = {
  text: 'Anything?',
  language: 'de-AT',
  tracks: [],
  memory: null,
  known: [],
}
const nothing: Skill = {
  name: 'nothing',
  examples: {},
  suits: ({ text }) => (text === question.text ? 1 : 0),
  answer: () => plain('answer-nothing'),
}
const exchange = { question: 'Anything?', answer: nothing.answer(question) }
const handsWith = (speak: Hands['speak']): Hands => ({ skills: [nothing], speak })

it('shows the answer, says it in the words of the language, and leaves it on the screen', async () => {
  const done: unknown[] = []
  const speak: Hands['speak'] = async (text, { language }) => {
    done.push([text, language])
    return 'spoken'
  }
  const { signal } = new AbortController()
  const spoken = await ask(question, handsWith(speak), (turn) => done.push(turn), signal)
  expect(spoken).toBe('spoken')
  expect(done).toEqual([
    { kind: 'speaking', ...exchange },
    ['Ich sehe nichts, was ich kenne.', 'de'],
    { kind: 'quiet', last: exchange },
  ])
})

it('shows the answer though nothing can be spoken', async () => {
  const show = vi.fn<(turn: Turn) => void>()
  const { signal } = new AbortController()
  expect(await ask(question, handsWith(null), show, signal)).toBeNull()
  expect(
    await ask(
      question,
      handsWith(async () => 'no-voice'),
      show,
      signal,
    ),
  ).toBe('no-voice')
  expect(show).toHaveBeenLastCalledWith({ kind: 'quiet', last: exchange })
  expect(show).toHaveBeenCalledTimes(3)
})

it('says that it did not understand where no skill suits', async () => {
  const turns: Turn[] = []
  const { signal } = new AbortController()
  await ask({ ...question, text: 'Hm?' }, handsWith(null), (turn) => turns.push(turn), signal)
  expect(turns).toMatchObject([{ last: { answer: { sentence: { id: 'answer-not-understood' } } } }])
})

it('hands the signal to the voice, so that a new question silences the old answer', async () => {
  const turn = new AbortController()
  const speak: Hands['speak'] = (_text, _language, signal) =>
    new Promise((resolve) => signal.addEventListener('abort', () => resolve('stopped')))
  const asking = ask(question, handsWith(speak), () => {}, turn.signal)
  turn.abort()
  expect(await asking).toBe('stopped')
})

it('neither shows nor says anything once it is aborted', async () => {
  const show = vi.fn<(turn: Turn) => void>()
  const speak = vi.fn<NonNullable<Hands['speak']>>()
  await ask(question, handsWith(speak), show, AbortSignal.abort())
  expect(show).not.toHaveBeenCalled()
  expect(speak).not.toHaveBeenCalled()
})
