import type { OwnWords } from '../models/types.ts'
import { ask } from './ask.ts'
import { exchangeOf, quiet } from './core/exchange.ts'
import { faultOf } from './core/fault.ts'
import { toward } from './core/talk/toward.ts'
import type { Exchange, WorldPoint } from './core/types.ts'
import type { Guess } from './guess.ts'
import type { Hands as Reach } from './skills/hands.ts'
import type { Question, Skill } from './skills/skill.ts'
import { withoutDeeds } from './skills/without-deeds.ts'
import { store } from './store.ts'
import type { Voice } from './voice.ts'
import { adjust } from './voice/voices.ts'
import { say } from './words.ts'
import { commandOf, type Command } from './words/commands.ts'

/** One turn after the other, by voice, keyboard or touch alike. Each ends the one before. */
export type Conversation = {
  /**
   * Answers a question, or obeys a command. Resolves when the answer is said. A recording is answered,
   * and nothing is changed for what it says.
   */
  readonly ask: (text: OwnWords, who: 'person' | 'recording') => Promise<void>
  /** Falls silent at once; what is on the screen stays. */
  readonly hush: () => void
  /** Says the last answer again. */
  readonly repeat: () => Promise<void>
  /** Falls silent and clears the screen. */
  readonly dismiss: () => void
}

/** Whose words they are. */
type Who = Parameters<Conversation['ask']>[1]

type Hands = {
  readonly skills: readonly Skill[]
  readonly reach: Omit<Reach, 'signal'>
  readonly guess: Guess | null
  readonly voice: Voice
  /** What may answer a question, as it stands now; `before` is what was answered last. */
  readonly question: (text: OwnWords, before: Exchange | null) => Question
  /** Told each question that is put. */
  readonly asked: (text: OwnWords) => void
  /** Waits for the first pictures; resolves with false where there will be none. */
  readonly sightSoon: (signal: AbortSignal) => Promise<boolean>
}

export function createConversation(given: Hands): Conversation {
  const { skills, reach, guess, voice, question, asked, sightSoon } = given
  let turn = new AbortController()
  const begin = () => {
    turn.abort()
    turn = new AbortController()
    store.setState({ ringing: null }) // whoever talks has heard it
    return turn.signal
  }
  const speak = (
    text: string,
    { language, pointAt }: { readonly language: string; readonly pointAt: number | null },
    signal: AbortSignal,
  ) => voice.say(text, { language, from: placeOf(pointAt) }, signal)

  const hush = () => {
    begin()
    store.setState(({ turn }) => ({
      turn: { kind: 'quiet', last: exchangeOf(turn) },
      guiding: null,
    }))
  }
  const dismiss = () => {
    begin()
    store.setState({ turn: quiet, notice: null, guiding: null })
  }
  const tell = (spoken: string | null) => {
    if (spoken === 'no-voice') store.setState({ notice: { id: 'notice-no-voice' } })
    if (spoken === 'failed') store.setState({ notice: { id: 'notice-no-sound' } })
  }
  const repeat = async () => {
    const exchange = exchangeOf(store.getState().turn)
    if (!exchange) return
    const signal = begin()
    const { language, voice: aloud } = store.getState()
    const { answer } = exchange
    if (aloud) {
      store.setState({ turn: { kind: 'speaking', ...exchange } })
      tell(await speak(say(language, answer.said), { language, pointAt: answer.pointAt }, signal))
    }
    if (!signal.aborted) store.setState({ turn: { kind: 'quiet', last: exchange } })
  }
  const obey = async (command: Command, who: Who) => {
    if (command === 'stop') return hush()
    if (command === 'cancel') return dismiss()
    if (command !== 'repeat' && who === 'person') {
      store.setState(({ tongue }) => ({ tongue: adjust(tongue, command) }))
    }
    await repeat()
  }
  const answer = async (text: OwnWords, who: Who) => {
    const before = exchangeOf(store.getState().turn)
    const signal = begin()
    const aloud = store.getState().voice
    const show = (turn: ReturnType<typeof store.getState>['turn']) => store.setState({ turn })
    const withSight = async (until: AbortSignal) =>
      (await sightSoon(until)) ? question(text, before) : null
    const hands = {
      ...{ skills, guess, speak: aloud ? speak : null, withSight },
      reach: who === 'person' ? reach : withoutDeeds(reach),
    }
    asked(text)
    tell(await ask(question(text, before), hands, show, signal))
  }

  return {
    ask: async (text, who) => {
      const command = commandOf(text, store.getState().language)
      try {
        await (command ? obey(command, who) : answer(text, who))
      } catch (error) {
        store.setState({ fault: faultOf(error), turn: quiet })
        voice.cue('error')
      }
    },
    hush,
    repeat,
    dismiss,
  }
}

/** Where the thing of a label is heard from, seen from where the last picture was taken. */
function placeOf(label: number | null): WorldPoint | null {
  const { labels, lens } = store.getState()
  const found = label === null ? undefined : labels.find(({ id }) => id === label)
  return found ? toward(found.at, lens?.pose ?? null) : null
}
