import type { Answer } from '../core/types.ts'
import { languageOf, say } from '../words.ts'
import { sourceNames } from '../words/source-name.ts'

/**
 * What stands below an answer where nothing can be touched: how it is known, from which documents or
 * books, how sure it is, and what can be said next. Lines that have nothing to say are left out.
 */
export function linesUnder(
  language: string,
  { known, evidence, confidence, declined, followUps }: Answer,
): readonly string[] {
  const source = [
    say(language, { id: 'ui-known', args: { known } }),
    ...sourceNames(language, evidence),
    say(language, { id: 'ui-evidence-sure', args: { percent: Math.round(100 * confidence) } }),
  ]
  const quoted = followUps.map((followUp) =>
    say(language, { id: 'ui-quoted', args: { text: say(language, followUp) } }),
  )
  const list = new Intl.ListFormat(languageOf(language), { type: 'disjunction' }).format(quoted)
  return [
    declined || evidence.length === 0 ? [] : source.join(' · '),
    quoted.length === 0 ? [] : say(language, { id: 'ui-follow-ups-say', args: { list } }),
  ].flat()
}
