import type { Sentence } from './core/types.ts'
import { lookUp, readBooks } from './words/book.ts'

const files: Readonly<Record<string, string>> = import.meta.glob('../assets/words/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** What is spoken when a language lacks a message or is not there at all. */
const fallback = 'en'

const books = readBooks(files)

/** The languages there are: the folders of assets/words, as BCP 47 tags. */
export const languages: readonly string[] = [...books.keys()].sort()

/** The language of ours that serves a BCP 47 tag best: `de-AT` is served by `de`, an unknown one by `en`. */
export function languageOf(tag: string): string {
  const subtags = tag.split('-')
  const tags = subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'))
  return tags.find((each) => books.has(each)) ?? fallback
}

/** Every message id of one of our languages. */
export function messageIds(language: string): readonly string[] {
  return books.get(languageOf(language))?.ids ?? []
}

/**
 * A message in words, from English where the language lacks it; null when there is none. `form`
 * chooses an attribute (`plural`) in place of the value.
 */
export function wordsOf(
  language: string,
  id: string,
  form: string | null = null,
  args: Sentence['args'] = {},
): string | null {
  const shelf = [books.get(languageOf(language)), books.get(fallback)]
  return lookUp(shelf, { id, form, args }, report)
}

/** A sentence in words. One that is missing everywhere comes back as its id and is reported once. */
export function say(language: string, { id, args }: Sentence): string {
  const words = wordsOf(language, id, null, args)
  if (words === null) report(`There is no message "${id}" in assets/words.`)
  return words ?? id
}

/** Which way the language is written, for the `dir` of the page. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return wordsOf(language, 'direction') === 'rtl' ? 'rtl' : 'ltr'
}

/** The message id of a class name of a detector: `cell phone` is named by `thing-cell-phone`. */
export function thingId(label: string): string {
  return `thing-${label.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-')}`
}

/** The word shown at a thing. A class that has no name in assets/words is shown as it is. */
export function thingName(language: string, label: string): string {
  return wordsOf(language, thingId(label)) ?? label
}

const reported = new Set<string>()

function report(complaint: string): void {
  if (reported.has(complaint)) return
  reported.add(complaint)
  console.warn(complaint)
}
