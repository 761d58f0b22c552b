import { alikeness, senseOf, type Reference } from './core/sense.ts'
import type { Answer } from './core/types.ts'
import type { MeaningsOf } from './embedding.ts'
import { decline } from './skills/answers.ts'
import { examplesOf, formsOf } from './skills/references.ts'
import { reword } from './skills/reword.ts'
import type { Question, Skill } from './skills/skill.ts'
import { languageOf } from './words.ts'
import { phrasings } from './words/phrasings.ts'

/**
 * Understood by its meaning: another question that asks the same, or an answer that asks back.
 * `purpose` is the name of the skill that it is probably for.
 */
export type Guessed = { readonly purpose: string } & (
  | { readonly skill: Skill; readonly question: Question; readonly answer: null }
  | { readonly skill: null; readonly question: null; readonly answer: Answer }
)

/** What a question in words that nobody listed is probably for; null where it is like nothing that is known. */
export type Guess = (question: Question, signal: AbortSignal) => Promise<Guessed | null>

type Hands = {
  readonly skills: readonly Skill[]
  readonly meaningsOf: MeaningsOf
}

/** Compares questions with the examples of the skills, and with further phrasings, by what they mean. */
export function createGuess({ skills, meaningsOf }: Hands): Guess {
  let known: { readonly language: string; readonly references: readonly Reference[] } | null = null

  const vectorsOf = async (texts: readonly string[], question: Question, signal: AbortSignal) => {
    const forms = texts.map((text) => formsOf(question, text))
    // Most of them name nothing: both forms are one.
    const sentences = [...new Set(forms.flat())]
    const vectors = await meaningsOf(sentences, signal)
    const of = new Map(sentences.map((sentence, i) => [sentence, vectors[i]]))
    return forms.map((each) => each.flatMap((form) => of.get(form) ?? []))
  }
  const learn = async (question: Question, language: string, signal: AbortSignal) => {
    if (known?.language === language) return known.references
    const examples = examplesOf(skills, language)
    const texts = examples.map(({ text }) => text)
    const vectors = await vectorsOf(texts, question, signal)
    const references = examples.map((each, i) => ({ ...each, vectors: vectors[i] ?? [] }))
    known = { language, references }
    return references
  }

  return async (question, signal) => {
    const language = languageOf(question.language)
    if (phrasings(language).length === 0) return null
    const references = await learn(question, language, signal)
    const [vectors = []] = await vectorsOf([question.text.slice()], question, signal)
    const sense = senseOf(vectors, references)
    const skill = skills.find(({ name }) => name === sense?.purpose)
    if (!sense || !skill) return null
    const own = new Set(skill.examples[language])
    const examples = references
      .filter(({ text }) => own.has(text))
      .sort((a, b) => alikeness(vectors, b) - alikeness(vectors, a))
      .map(({ text }) => text)
    const purpose = skill.name
    const meant = skill.guessed === 'show' ? null : reword(question, skill, examples, skills)
    if (!meant) {
      const example = examples[0] ?? ''
      return { purpose, ...back(decline({ reason: 'beyond' }, 'answer-say-so', { example })) }
    }
    if (sense.sure && skill.guessed !== 'ask') {
      return { purpose, skill, question: meant, answer: null }
    }
    const text: string = meant.text
    const asking = decline({ reason: 'meant', text }, 'answer-did-you-mean', { text })
    const followUps = [{ id: 'ask-meant', args: { text } }, { id: 'ask-help' }]
    return { purpose, ...back({ ...asking, followUps }) }
  }
}

const back = (answer: Answer) => ({ skill: null, question: null, answer }) as const
