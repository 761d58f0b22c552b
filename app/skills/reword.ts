import { reworded } from '../core/own-words.ts'
import type { OwnWords, PlainText } from '../../models/types.ts'
import { choose } from './choose.ts'
import { findNoun } from './meaning.ts'
import type { Question, Skill } from './skill.ts'

type Stretch = { readonly from: number; readonly to: number }

/** Where a text names things that the question's detector knows, in its order. */
export function nounsIn(question: Question, written: PlainText): readonly Stretch[] {
  const found: Stretch[] = []
  let text: PlainText = written
  for (;;) {
    const noun = findNoun({ ...question, text: reworded(question.text, text) })
    if (!noun) return found.sort((a, b) => a.from - b.from)
    found.push(noun)
    text = `${text.slice(0, noun.from)}${' '.repeat(noun.to - noun.from)}${text.slice(noun.to)}`
  }
}

/** The text with these words in the place of its nouns, one for each. */
export function withNouns(
  text: PlainText,
  nouns: readonly Stretch[],
  words: readonly string[],
): string {
  let [made, end] = ['', 0]
  nouns.forEach(({ from, to }, i) => {
    made += text.slice(end, from) + (words[i] ?? '')
    end = to
  })
  return made + text.slice(end)
}

/**
 * The question in words that a skill is known to understand: an example of its own, the first that
 * fits, with the things that the question names in the place of its own. Null where none fits.
 */
export function reword(
  question: Question,
  skill: Skill,
  examples: readonly string[],
  skills: readonly Skill[],
): Question | null {
  const own = question.text.slice()
  const words = nounsIn(question, own).map(({ from, to }) => own.slice(from, to))
  for (const example of examples) {
    const nouns = nounsIn(question, example)
    if (nouns.length !== words.length) continue
    const text: OwnWords = reworded(question.text, withNouns(example, nouns, words))
    const asked = { ...question, text }
    if (choose(skills, asked) === skill) return asked
  }
  return null
}
