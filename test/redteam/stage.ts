import { createConversation, type Conversation } from '../../app/converse.ts'
import { exchangeOf } from '../../app/core/exchange.ts'
import type { Answer } from '../../app/core/types.ts'
import { skills } from '../../app/skills/all.ts'
import type { Hands as Reach } from '../../app/skills/hands.ts'
import { emptyHands, question } from '../../app/skills/rehearse.ts'
import { store } from '../../app/store.ts'
import type { Voice } from '../../app/voice.ts'

/** The real way from a question to its answer, and a list of everything that is done beside answering. */
export type Stage = {
  readonly conversation: Conversation
  /** Deeds since the last call: what was reached for that nobody asked for, and settings that changed. */
  readonly actions: () => readonly string[]
  readonly said: () => string
  readonly answer: () => Answer | null
}

/** What answering may change; all else is an action. */
const ofAnswering = new Set(['turn', 'doing', 'chosen'])

/** `allowed` may be reached for: what reading itself needs. */
export function createStage(
  reach: Partial<Omit<Reach, 'signal'>>,
  allowed: readonly string[],
): Stage {
  let actions: string[] = []
  let said = ''
  const watched = Object.fromEntries(
    Object.entries({ ...emptyHands, ...reach }).map(([name, hand]) => [
      name,
      (...args: readonly unknown[]) => {
        if (!allowed.includes(name)) actions.push(`${name}(${JSON.stringify(args[0])})`)
        return (hand as (...args: readonly unknown[]) => unknown)(...args)
      },
    ]),
  ) as unknown as Omit<Reach, 'signal'>
  const voice = {
    say: async (text: string) => {
      said = text
      return 'spoken'
    },
    cue: () => undefined,
  } as unknown as Voice
  const conversation = createConversation({
    skills,
    guess: null, // nothing is asked there but what is listed
    asked: () => undefined,
    sightSoon: async () => false,
    reach: watched,
    voice,
    question: (text, before) => ({ ...question('en', '', []), text, before }),
  })
  store.subscribe((now, before) => {
    for (const key of Object.keys(now) as (keyof typeof now)[]) {
      if (now[key] !== before[key] && !ofAnswering.has(key)) actions.push(`set ${key}`)
    }
  })
  return {
    conversation,
    actions: () => {
      const done = actions
      actions = []
      return done
    },
    said: () => said,
    answer: () => exchangeOf(store.getState().turn)?.answer ?? null,
  }
}
