import { languageOf, say, thingId, wordsOf } from '../words.ts'

/** So many of a thing or kind; `name` is a class name or the message id of a kind. */
export type Counted = { readonly name: string; readonly count: number; readonly sure: boolean }

/** "a cup", "two cups": as the object of a sentence, in the accusative where the language has one. */
export function mention(language: string, name: string, count: number): string {
  return phrase(language, 'phrase-mention', name, count)
}

/** The same as the answer to "how many": "one cup", "two cups". */
export function amount(language: string, name: string, count: number): string {
  return phrase(language, 'phrase-count', name, count)
}

/** "cups": several of a thing, without saying how many. */
export function several(language: string, name: string): string {
  return form(language, name, 'plural') ?? name
}

/** "the cup", as it stands after "on" or "next to"; as the beginning of a sentence where it is its subject. */
export function definite(language: string, label: string, subject = false): string {
  const article = form(language, label, 'article', 1)
  const name = form(language, label, null, 1)
  if (article === null || name === null) {
    return say(language, { id: 'phrase-the-unnamed', args: { label } })
  }
  const singular = form(language, label, 'singular', 1) ?? name
  const args = { article, name, singular }
  return wordsOf(language, 'phrase-the', subject ? 'subject' : null, args) ?? name
}

/** Pieces of a sentence one after the other: "on the table, left of the laptop". */
export function oneByOne(language: string, pieces: readonly string[]): string {
  const [last = ''] = pieces.slice(-1)
  return pieces
    .slice(0, -1)
    .reduceRight((then, first) => say(language, { id: 'phrase-then', args: { first, then } }), last)
}

/** "a cup, two books, and perhaps a dog". */
export function listing(language: string, things: readonly Counted[], more: boolean): string {
  const parts = things.map(({ name, count, sure }) => {
    const thing = mention(language, name, count)
    return sure ? thing : say(language, { id: 'phrase-perhaps', args: { thing } })
  })
  if (more) parts.push(say(language, { id: 'phrase-more' }))
  return new Intl.ListFormat(languageOf(language), { type: 'conjunction' }).format(parts)
}

function phrase(language: string, id: string, name: string, count: number): string {
  const article = form(language, name, 'article', count)
  const singular = form(language, name, 'singular', count) ?? form(language, name, null, count)
  const plural = form(language, name, 'plural', count)
  return article !== null && singular !== null && plural !== null
    ? say(language, { id, args: { article, singular, plural, count } })
    : say(language, { id: 'phrase-unnamed', args: { label: name, count } })
}

function form(language: string, name: string, which: string | null, count = 2): string | null {
  const id = name.startsWith('kind-') ? name : thingId(name)
  return wordsOf(language, id, which, { count })
}
