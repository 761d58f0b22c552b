import { expect, it, vi } from 'vitest'
import { ask, type Hands } from './ask.ts'
import type { Turn } from './core/types.ts'
import { cannotLook, notUnderstood, plain } from './skills/answers.ts'
import { emptyHands, question } from './skills/rehearse.ts'
import type { Question, Skill } from './skills/skill.ts'

const asked: Question = question('de-AT', 'Anything?', [])
const nothing: Skill = {
  name: 'nothing',
  examples: {},
  suits: ({ text }) => (text === asked.text ? 1 : 0),
  answer: () => plain('answer-nothing'),
}
const exchange = { question: asked.text, meant: asked.text, answer: plain('answer-nothing') }
const handsWith = (speak: Hands['speak'], skill = nothing): Hands => ({
  skills: [skill],
  reach: emptyHands,
  guess: null,
  speak,
  withSight: null,
})

it('shows the answer, says it in the words of the language, and leaves it on the screen', async () => {
  const done: unknown[] = []
  const speak: Hands['speak'] = async (text, { language }) => {
    done.push([text, language])
    return 'spoken'
  }
  const { signal } = new AbortController()
  const spoken = await ask(asked, handsWith(speak), (turn) => done.push(turn), signal)
  expect(spoken).toBe('spoken')
  expect(done).toEqual([
    { kind: 'thinking', question: asked.text },
    { kind: 'speaking', ...exchange },
    ['Ich sehe nichts, was ich kenne.', 'de'],
    { kind: 'quiet', last: exchange },
  ])
})

it('shows the answer though nothing can be spoken', async () => {
  const show = vi.fn<(turn: Turn) => void>()
  const { signal } = new AbortController()
  expect(await ask(asked, handsWith(null), show, signal)).toBeNull()
  expect(
    await ask(
      asked,
      handsWith(async () => 'no-voice'),
      show,
      signal,
    ),
  ).toBe('no-voice')
  expect(show).toHaveBeenLastCalledWith({ kind: 'quiet', last: exchange })
  expect(show).toHaveBeenCalledTimes(5)
})

it('says that it did not understand where no skill suits', async () => {
  const turns: Turn[] = []
  const { signal } = new AbortController()
  await ask(question('de', 'Hm?', []), handsWith(null), (turn) => turns.push(turn), signal)
  expect(turns.slice(1)).toMatchObject([
    { last: { answer: { sentence: { id: 'answer-not-understood' } } } },
  ])
})

it('hands the signal to the voice, so that a new question silences the old answer', async () => {
  const turn = new AbortController()
  const speak: Hands['speak'] = (_text, _language, signal) =>
    new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve('stopped'))
      turn.abort()
    })
  expect(await ask(asked, handsWith(speak), () => {}, turn.signal)).toBe('stopped')
})

it('neither shows nor says anything once it is aborted', async () => {
  const show = vi.fn<(turn: Turn) => void>()
  const speak = vi.fn<NonNullable<Hands['speak']>>()
  await ask(asked, handsWith(speak), show, AbortSignal.abort())
  expect(show).not.toHaveBeenCalled()
  expect(speak).not.toHaveBeenCalled()
})

it('waits for an answer that takes time, and shows that it does', async () => {
  const turns: Turn[] = []
  const { signal } = new AbortController()
  const slow: Skill = { ...nothing, answer: async () => plain('answer-nothing') }
  await ask(asked, handsWith(null, slow), (turn) => turns.push(turn), signal)
  expect(turns).toEqual([
    { kind: 'thinking', question: asked.text },
    { kind: 'quiet', last: exchange },
  ])
})

it('gives up an answer that is waited for when the person asks anew, and tells the skill', async () => {
  const show = vi.fn<(turn: Turn) => void>()
  const turn = new AbortController()
  let told = false
  const endless: Skill = {
    ...nothing,
    answer: (_, { signal }) =>
      new Promise(() => signal.addEventListener('abort', () => (told = true))),
  }
  const asking = ask(asked, handsWith(null, endless), show, turn.signal)
  turn.abort()
  expect(await asking).toBeNull()
  expect(told).toBe(true)
  expect(show).toHaveBeenCalledTimes(1)
})

it('tells whoever asked that the answer could not be found out', async () => {
  const failing: Skill = { ...nothing, answer: () => Promise.reject(new Error('no reader')) }
  const { signal } = new AbortController()
  await expect(ask(asked, handsWith(null, failing), () => {}, signal)).rejects.toThrow('no reader')
})

it('asks for the meaning only where no skill knows the words, and goes on from what was meant', async () => {
  const guess = vi.fn<NonNullable<Hands['guess']>>(async (question) => ({
    purpose: 'nothing',
    sure: true,
    skill: nothing,
    question: { ...question, text: asked.text },
    answer: null,
  }))
  const { signal } = new AbortController()
  const turns: Turn[] = []
  const hands = { ...handsWith(null), guess }
  await ask(asked, hands, () => undefined, signal)
  expect(guess).not.toHaveBeenCalled()
  const loose = question('de-AT', 'Irgendwas da?', [])
  await ask(loose, hands, (turn) => turns.push(turn), signal)
  expect(turns.at(-1)).toEqual({
    kind: 'quiet',
    last: { ...exchange, question: loose.text },
  })
})

it('says that it did not understand what others answer, though it has the form of a question of ours', async () => {
  const moon: Skill = { ...nothing, suits: () => 0.6 }
  const { signal } = new AbortController()
  const answerTo = async (sure: boolean) => {
    const turns: Turn[] = []
    const guess: Hands['guess'] = async () => ({
      ...{ purpose: null, sure, skill: null, question: null },
      answer: notUnderstood,
    })
    const hands = { ...handsWith(null, moon), guess }
    await ask(question('en', 'How big is the moon?', []), hands, (turn) => turns.push(turn), signal)
    const last = turns.at(-1)
    return last?.kind === 'quiet' && last.last?.answer.sentence.id
  }
  expect(await answerTo(true)).toBe('answer-not-understood')
  expect(await answerTo(false)).toBe('answer-nothing')
})

it('says that it did not understand where the model of meanings cannot be had', async () => {
  const complain = vi.spyOn(console, 'error').mockReturnValue()
  const guess = async () => Promise.reject(new Error('The file is damaged.'))
  const turns: Turn[] = []
  const { signal } = new AbortController()
  const hands = { ...handsWith(null), guess }
  await ask(question('de', 'Hm?', []), hands, (turn) => turns.push(turn), signal)
  expect(turns.at(-1)).toMatchObject({
    last: { answer: { sentence: { id: 'answer-not-understood' } } },
  })
  expect(complain).toHaveBeenCalledOnce()
})

it('waits for the first picture rather than say that it cannot look, and asks once more at most', async () => {
  const blind: Skill = {
    ...nothing,
    answer: ({ tracks }) => (tracks ? plain('answer-nothing') : cannotLook),
  }
  const unseen = { ...asked, tracks: null }
  const answerWith = async (seeing: Question | null) => {
    const withSight = vi.fn(async () => seeing)
    const turns: Turn[] = []
    const { signal } = new AbortController()
    await ask(unseen, { ...handsWith(null, blind), withSight }, (turn) => turns.push(turn), signal)
    const last = turns.at(-1)
    expect(withSight).toHaveBeenCalledOnce()
    return last?.kind === 'quiet' && last.last?.answer.sentence.id
  }
  expect(await answerWith(asked)).toBe('answer-nothing')
  expect(await answerWith(null)).toBe('answer-cannot-look')
  expect(await answerWith(unseen)).toBe('answer-cannot-look')
})
