/** The browser's side: questions asked as the app asks them, until their answer stands on the card. */
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { ask } from '../../app/ask.ts'
import { poseLooking } from '../../app/core/pose.ts'
import { sampleThing } from '../../app/core/sample-thing.ts'
import { openGuess } from '../../app/guessing.ts'
import { openEmbeddingOn } from '../../app/open-models.ts'
import { skills } from '../../app/skills/all.ts'
import { choose } from '../../app/skills/choose.ts'
import { emptyHands, question } from '../../app/skills/rehearse.ts'
import { store, type Deeds } from '../../app/store.ts'
import { AnswerCard } from '../../app/view/answer-card.tsx'
import { languages, say } from '../../app/words.ts'
import { coco80 } from '../../models/class-names.ts'

export type AnswerTime = { readonly language: string; readonly skill: string; readonly ms: number }
/** Milliseconds: of the first question on a fresh page, of each further one, and of computing what each sentence means. */
export type UnlistedTimes = {
  readonly first: number
  readonly answers: readonly number[]
  readonly sentences: readonly number[]
}

declare global {
  var timeAnswers: () => Promise<AnswerTime[]>
  var timeUnlisted: (texts: readonly string[]) => Promise<UnlistedTimes>
}

const things = Array.from({ length: 50 }, (_, i) =>
  sampleThing({ id: i + 1, label: coco80[(i * 7) % 80] ?? 'cup', at: [i % 5, 1, -1 - i / 5] }),
)
const memory = { things, viewer: poseLooking([0, 1.6, 0], 0, 0), now: 1000 }
const on = { backend: 'wasm', threads: null, base: new URL('/', location.href).href } as const
const embedding = openEmbeddingOn(on, (doing) => store.setState({ doing }))
const { guess } = openGuess(embedding)
const { signal } = new AbortController()

const root = document.createElement('div')
document.body.append(root)
createRoot(root).render(createElement(AnswerCard, { deeds: {} as Deeds }))

/** Milliseconds from the text of a question to the frame in which its answer is drawn. */
async function timeOf(language: string, text: string): Promise<number> {
  store.setState({ turn: { kind: 'quiet', last: null }, language })
  const asked = question(language, text, [], { memory })
  const begun = performance.now()
  const hands = { skills, reach: emptyHands, guess, speak: null, withSight: null }
  await ask(asked, hands, (turn) => store.setState({ turn }), signal)
  await new Promise((drawn) => requestAnimationFrame(drawn))
  const taken = performance.now() - begun
  const { turn } = store.getState()
  const answer = turn.kind === 'quiet' && turn.last && say(language, turn.last.answer.sentence)
  if (!answer || !root.textContent.includes(answer)) throw new Error(`"${text}" got no answer.`)
  return taken
}

globalThis.timeAnswers = async () => {
  const times: AnswerTime[] = []
  for (const language of languages)
    for (const { name, examples } of skills)
      for (const text of examples[language] ?? [])
        times.push({ language, skill: name, ms: await timeOf(language, text) })
  return times
}

globalThis.timeUnlisted = async (texts) => {
  const unlisted = texts.filter((text) => !choose(skills, question('en', text, [])))
  const answers: number[] = []
  for (const text of unlisted) answers.push(await timeOf('en', text))
  const sentences: number[] = []
  for (const text of texts) {
    const begun = performance.now()
    await embedding.embed([text], signal)
    sentences.push(performance.now() - begun)
  }
  const [first = NaN, ...further] = answers
  return { first, answers: further, sentences }
}
