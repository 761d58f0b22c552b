import type { Grammar } from '../core/understand.ts'
import { languageOf, messageIds, wordsOf } from '../words.ts'

/**
 * What the nouns of a question mean: from a noun in lower case, in any of its forms, to the message
 * id of a thing (`thing-cup`) or kind (`kind-animal`).
 */
export function nouns(language: string): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>()
  for (const id of messageIds(language)) {
    if (!/^(thing|kind)-/.test(id)) continue
    const forms = [null, 'singular', 'plural'].map((form) => wordsOf(language, id, form))
    for (const noun of [...forms, ...list(language, id, 'also')])
      if (noun !== null) meanings.set(noun.toLocaleLowerCase(languageOf(language)), id)
  }
  return meanings
}

/** The small words of a language's questions. */
export function grammar(language: string): Grammar {
  return {
    determiners: list(language, 'question-determiners'),
    places: list(language, 'question-places'),
    fillers: list(language, 'question-fillers'),
  }
}

function list(language: string, id: string, form: string | null = null): readonly string[] {
  return (wordsOf(language, id, form) ?? '').split(/\s*,\s*/).filter((word) => word !== '')
}
