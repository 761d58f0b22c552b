/** The browser's side: documents are kept as a dropped file is, and questions asked as the app asks them. */
import { ask } from '../../app/ask.ts'
import type { Answer } from '../../app/core/types.ts'
import { openMemory } from '../../app/memory/open-memory.ts'
import { createReach } from '../../app/reach.ts'
import { skills } from '../../app/skills/all.ts'
import { emptyHands, question } from '../../app/skills/rehearse.ts'
import { store } from '../../app/store.ts'
import { say } from '../../app/words.ts'

/** What was answered; `words`: what the passage says that shares most words with the question, as a search without meanings has it. */
export type Told = {
  readonly question: string
  readonly sentence: string | null
  readonly words: string | null
  /** What was answered where it was told as the answer, not as what may be one. */
  readonly sure: string | null
  readonly titles: readonly string[]
  readonly confidence: number
  readonly ms: number
}

declare global {
  /** Files by name; resolves when it is worked out what they mean. Gives the number of passages and ms. */
  var keepDocuments: (
    files: Readonly<Record<string, string>>,
  ) => Promise<{ passages: number; ms: number }>
  var askAll: (questions: readonly string[]) => Promise<Told[]>
}

const memory = openMemory()
const on = { backend: 'wasm', threads: null, base: new URL('/', location.href).href } as const
const { reach, guess, takeDocument } = createReach({
  on,
  keeper: { memory: () => memory, keepReadings: () => undefined } as never,
  inView: () => null,
  glimpse: async () => null,
})
const { signal } = new AbortController()

globalThis.keepDocuments = async (files) => {
  const begun = performance.now()
  for (const [name, text] of Object.entries(files)) await takeDocument(new File([text], name))
  const { left } = await memory.passagesToEmbed('none', 0)
  await new Promise<void>((over) => {
    store.subscribe(({ indexing }) => {
      if (indexing === null) over()
    })
  })
  return { passages: left, ms: performance.now() - begun }
}

globalThis.askAll = async (questions) => {
  const told: Told[] = []
  for (const text of questions) {
    const begun = performance.now()
    let answer: Answer | null = null
    await ask(
      question('en', text, null),
      { skills, reach: { ...emptyHands, ...reach }, guess, speak: null, withSight: null },
      (turn) => {
        if (turn.kind === 'quiet' && turn.last) answer = turn.last.answer
      },
      signal,
    )
    const ms = performance.now() - begun
    told.push({ question: text, ...toldBy(answer), ...(await byWords(text)), ms })
  }
  return told
}

function toldBy(answer: Answer | null): Pick<Told, 'sentence' | 'sure' | 'titles' | 'confidence'> {
  if (!answer || answer.declined) return { sentence: null, sure: null, titles: [], confidence: 0 }
  const titles = answer.evidence.flatMap((each) => (each.kind === 'document' ? each.title : []))
  const sentence = say('en', answer.said)
  const sure = answer.known === 'guess' ? null : sentence
  return { sentence, sure, titles, confidence: answer.confidence }
}

async function byWords(text: string): Promise<Pick<Told, 'words'>> {
  const [best] = await memory.passages(text.split(/\s+/), null, 1)
  return { words: best?.text ?? null }
}
