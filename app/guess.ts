import type { Purpose } from '../models/meanings.ts'
import { alikeness, senseOf, type Meaning } from './core/sense.ts'
import type { Answer } from './core/types.ts'
import { languageOfMeanings, type Embed } from './embedding.ts'
import { decline, notOurs, notUnderstood } from './skills/answers.ts'
import { formsOf } from './skills/references.ts'
import { nounsIn, reword } from './skills/reword.ts'
import type { Question, Skill } from './skills/skill.ts'
import { languageOf } from './words.ts'

/**
 * Understood by its meaning: another question that asks the same, or an answer that asks back.
 * `purpose` is the name of the skill that it is probably for; null where it is for none.
 */
export type Guessed = {
  readonly purpose: string | null
  /** Whether nothing else is near. */
  readonly sure: boolean
} & (
  | { readonly skill: Skill; readonly question: Question; readonly answer: null }
  | { readonly skill: null; readonly question: null; readonly answer: Answer }
)

/** What a question is probably for; null where its meaning is not known. */
export type Guess = (question: Question, signal: AbortSignal) => Promise<Guessed | null>

type Hands = {
  readonly skills: readonly Skill[]
  /** What is asked for each purpose; none where nothing was learnt. */
  readonly purposes: readonly Purpose[]
  readonly embed: Embed
}

/** Compares questions with the examples of the skills, and with further phrasings, by what they mean. */
export function createGuess({ skills, purposes, embed }: Hands): Guess {
  return async (question, signal) => {
    if (languageOf(question.language) !== languageOfMeanings || purposes.length === 0) return null
    const meaning = await meaningOf(question, embed, signal)
    const named = nounsIn(question, question.text.slice()).length > 0
    const sense = senseOf(meaning, purposes, named)
    const skill = skills.find(({ name }) => name === sense?.purpose.name)
    if (!sense || !skill) {
      const sure = sense?.sure ?? false
      return { purpose: null, sure, ...back(sure ? notOurs : notUnderstood) }
    }
    const examples = examplesOf(skill, sense.purpose, meaning)
    const { sure } = sense
    const purpose = skill.name
    const meant = skill.guessed === 'show' ? null : reword(question, skill, examples, skills)
    if (!meant) {
      const example = examples[0] ?? ''
      return { purpose, sure, ...back(decline({ reason: 'beyond' }, 'answer-say-so', { example })) }
    }
    if (sure && skill.guessed !== 'ask') {
      return { purpose, sure, skill, question: meant, answer: null }
    }
    const text: string = meant.text
    const asking = decline({ reason: 'meant', text }, 'answer-did-you-mean', { text })
    const followUps = [{ id: 'ask-meant', args: { text } }, { id: 'ask-help' }]
    return { purpose, sure, ...back({ ...asking, followUps }) }
  }
}

async function meaningOf(question: Question, embed: Embed, signal: AbortSignal): Promise<Meaning> {
  const forms = formsOf(question, question.text.slice())
  const [plain, bare] = await embed([...new Set(forms)], signal)
  if (!plain) throw new Error('The network of meanings gave none.')
  return [plain, bare ?? plain]
}

/** A skill's own examples, the likest first. */
function examplesOf(skill: Skill, { references }: Purpose, meaning: Meaning): readonly string[] {
  const own = new Set(skill.examples[languageOfMeanings])
  return references
    .filter(({ text }) => own.has(text))
    .map(({ text, meanings }) => ({ text, alike: alikeness(meaning, meanings) }))
    .sort((a, b) => b.alike - a.alike)
    .map(({ text }) => text)
}

const back = (answer: Answer) => ({ skill: null, question: null, answer }) as const
