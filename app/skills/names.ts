import { bare } from '../core/understand.ts'
import type { Kept, Name } from '../memory/types.ts'
import { languageOf, say, wordsOf } from '../words.ts'
import { grammar, list } from '../words/nouns.ts'
import type { Question } from './skill.ts'

/** The newest name that a phrase is: "my mug" by these words, "Excalibur" by itself; null for none. */
export function nameOf(question: Question, phrase: string): Kept<Name> | null {
  const { language, names } = question
  const wanted = bareName(language, phrase)
  const asked = bare(question.text, grammar(language)).toLocaleLowerCase(languageOf(language))
  const mine = isMine(language, asked.slice(0, Math.max(0, asked.indexOf(wanted.noun))))
  return (
    names.find(({ name }) => {
      const { noun, mine: own } = bareName(language, name)
      return noun === wanted.noun && (!own || wanted.mine || mine)
    }) ?? null
  )
}

/** A name without what stands before its noun, and whether that says whose it is. */
function bareName(language: string, name: string) {
  const { determiners } = grammar(language)
  const words = name.toLocaleLowerCase(languageOf(language)).trim()
  const noun = words.replace(new RegExp(`^(?:(?:${determiners.join('|')}) )*`, 'iu'), '')
  return { noun, mine: isMine(language, words.slice(0, words.length - noun.length)) }
}

const isMine = (language: string, words: string) =>
  list(language, 'question-mine').some((mine) => words.split(' ').includes(mine))

/**
 * How a thing that was named is called in a sentence, or at its beginning as its subject: "your mug",
 * or its name; null where it has none.
 */
export function calledBy(question: Question, thing: number | null, subject = false): string | null {
  const { names, language } = question
  const name = names.find((each) => thing !== null && each.thing === thing)
  return name ? called(language, name, subject) : null
}

/** The same for a name. */
export function called(language: string, { name }: Pick<Name, 'name'>, subject = false): string {
  const { noun, mine } = bareName(language, name)
  const own = name.slice(name.length - noun.length)
  const yours = mine
    ? wordsOf(language, 'phrase-yours', subject ? 'subject' : null, { name: own, full: name })
    : null
  return yours ?? say(language, { id: 'phrase-named', args: { name } })
}
