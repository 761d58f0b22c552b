import { FluentBundle, FluentResource } from '@fluent/bundle'
import type { Sentence } from '../core/types.ts'

/** The messages of one language, and their ids as they stand in its files. */
export type Book = { readonly bundle: FluentBundle; readonly ids: readonly string[] }

/** Books by language, from Fluent files by path: `…/LANGUAGE/NAME.ftl`. */
export function readBooks(files: Readonly<Record<string, string>>): ReadonlyMap<string, Book> {
  const books = new Map<string, Book>()
  for (const [path, text] of Object.entries(files)) {
    const language = path.split('/').at(-2) ?? ''
    // Isolation marks around the gaps would be spelled out by some voices.
    const bundle =
      books.get(language)?.bundle ?? new FluentBundle(language, { useIsolating: false })
    const resource = new FluentResource(text)
    bundle.addResource(resource)
    const ids = [...(books.get(language)?.ids ?? []), ...resource.body.map(({ id }) => id)]
    books.set(language, { bundle, ids })
  }
  return books
}

/**
 * The words of a message from the first book that has it, null where none has. `form` chooses an
 * attribute (`plural`) in place of the value. `complain` is told when a gap could not be filled.
 */
export function lookUp(
  books: readonly (Book | undefined)[],
  { id, form, args }: Sentence & { readonly form: string | null },
  complain: (complaint: string) => void,
): string | null {
  const bundle = books.find((book) => book?.bundle.hasMessage(id))?.bundle
  const message = bundle?.getMessage(id)
  const pattern = form === null ? message?.value : message?.attributes[form]
  if (!bundle || pattern == null) return null
  const errors: Error[] = []
  const words = bundle.formatPattern(pattern, args, errors)
  if (errors.length > 0) complain(`The message "${id}" lacks a part: ${String(errors[0])}`)
  return words
}
