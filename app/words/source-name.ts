import type { Evidence } from '../core/types.ts'
import { say } from '../words.ts'

/** What a source is called: a book by its name, a document of the person's own by its title. */
export function sourceName(
  language: string,
  { source, title }: Extract<Evidence, { kind: 'document' }>,
): string {
  return say(language, { id: `source-${source}`, args: { title } })
}

/** What the documents and books in it are called, each once, in their order. */
export function sourceNames(language: string, evidence: readonly Evidence[]): readonly string[] {
  const names = evidence.flatMap((each) =>
    each.kind === 'document' ? sourceName(language, each) : [],
  )
  return [...new Set(names)]
}
