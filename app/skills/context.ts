import { reworded } from '../core/own-words.ts'
import type { Candidate, Exchange } from '../core/types.ts'
import { languageOf, say } from '../words.ts'
import { list } from '../words/nouns.ts'
import { findNoun, plainly } from './meaning.ts'
import type { Question } from './skill.ts'

/**
 * The question in full where it leans on the one before: the answer to "which one do you mean?", "and
 * the cup?", "where is it?". Else the question itself.
 */
export function inContext(question: Question): Question {
  const { before } = question
  if (!before) return question
  return (
    chosenOf(question, before) ??
    confirmed(question, before) ??
    continued(question, before) ??
    named(question, before)
  )
}

/** "The left one", after several were offered. */
function chosenOf(question: Question, { meant, answer }: Exchange): Question | null {
  if (answer.declined?.reason !== 'which') return null
  const { candidates } = answer.declined
  const found = candidateOf(question, candidates)
  return found && { ...question, text: meant, chosen: found.thing }
}

/** "Yes", after "did you mean …?". */
function confirmed(question: Question, { answer }: Exchange): Question | null {
  if (answer.declined?.reason !== 'meant') return null
  const { language, text } = question
  const said = bareWords(text, language)
  const yes = list(language, 'question-yes').some((each) => bareWords(each, language) === said)
  return yes ? { ...question, text: reworded(text, answer.declined.text) } : null
}

const ordinals = ['first', 'second', 'third'] as const

function candidateOf(question: Question, candidates: readonly Candidate[]): Candidate | null {
  const { language } = question
  const said = plainly(question).toLocaleLowerCase(languageOf(language))
  const means = (way: string) => list(language, `which-${way}`).includes(said)
  const ordinal = ordinals.findIndex(means)
  if (ordinal >= 0) return candidates[ordinal] ?? null
  if (means('near')) return candidates[0] ?? null // they are offered nearest first
  if (means('far')) return candidates.at(-1) ?? null
  const side = (['left', 'right'] as const).find(means)
  if (side) return candidates.find(({ name }) => name.args?.['side'] === side) ?? null
  const exact = candidates.find(
    ({ name }) => bareWords(say(language, name), language) === bareWords(said, language),
  )
  if (exact) return exact
  const noun = findNoun(question)
  if (!noun) return null
  const word = question.text.slice(noun.from, noun.to).toLocaleLowerCase(languageOf(language))
  const naming = candidates.filter(({ name }) =>
    String(name.args?.['where'] ?? '')
      .toLocaleLowerCase(languageOf(language))
      .includes(word),
  )
  return naming.length === 1 ? (naming[0] ?? null) : null
}

/** As plain words, however they were typed. */
const bareWords = (text: string, language: string) =>
  text
    .toLocaleLowerCase(languageOf(language))
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

/** "And the cup?": the question before, with another noun. */
function continued(question: Question, { meant }: Exchange): Question | null {
  const { language } = question
  const said = plainly(question)
  const opening = list(language, 'question-and').find((words) =>
    said.toLocaleLowerCase(languageOf(language)).startsWith(`${words} `),
  )
  const old = findNoun({ ...question, text: meant })
  const rest = opening === undefined ? '' : said.slice(opening.length + 1)
  if (!old || rest === '' || rest.split(' ').length > 5) return null
  const noun = rest.replace(/^(the|my|a|an|der|die|das|mein|meine|den) /iu, '')
  const word = oneIn(language, noun, meant.slice(old.from, old.to))
  const text = `${meant.slice(0, old.from)}${word}${meant.slice(old.to)}`
  return { ...question, text: reworded(question.text, text) }
}

/** "The red one" is a red cup where a cup was spoken of. */
const oneIn = (language: string, noun: string, before: string) =>
  languageOf(language) === 'en' ? noun.replace(/\bone$/iu, before.split(' ').at(-1) ?? '') : noun

/** "Where is it?": what was spoken of before, by its name. */
function named(question: Question, { meant, answer }: Exchange): Question {
  const { language, text } = question
  const old = findNoun({ ...question, text: meant })
  if (findNoun(question) || question.pointed !== null) return question
  const pronouns = list(language, 'question-it').join('|')
  const it = new RegExp(`(?<=^|[^\\p{L}])(?:${pronouns})(?=$|[^\\p{L}])`, 'iu')
  // "What is this?", and then "where is it?": what the answer was of.
  if (!old) return it.test(text) ? { ...question, pointed: answer.pointAt } : question
  const form = text.replace(it, meant.slice(old.from, old.to))
  if (form === text) return question
  return { ...question, text: reworded(text, form), chosen: answer.pointAt }
}
