import { phrasings } from '../words/phrasings.ts'
import { nounsIn, withNouns } from './reword.ts'
import type { Question, Skill } from './skill.ts'

/** Sentences whose purpose is known: further phrasings, and the skills' own examples. */
export function examplesOf(
  skills: readonly Skill[],
  language: string,
): readonly { readonly purpose: string; readonly text: string }[] {
  const own = skills.flatMap(({ name, examples }) =>
    (examples[language] ?? []).map((text) => ({ purpose: name, text })),
  )
  return [...phrasings(language), ...own]
}

/** Stands for all nouns alike. */
const something = 'thing'

/** The forms in which a sentence is compared: as it stands, and with the nouns put aside that the question's detector knows. */
export function formsOf(question: Question, text: string): readonly [string, string] {
  const nouns = nounsIn(question, text)
  return [
    text,
    withNouns(
      text,
      nouns,
      Array.from(nouns, () => something),
    ),
  ]
}
