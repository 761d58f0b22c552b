import { nouns } from './nouns.ts'

/**
 * Class names whose words in this language begin like the text: `Tas` in German gives `cup` as `thing-cup`
 * without its prefix, as the detector writes it.
 */
export function labelsLike(language: string, text: string): string[] {
  const wanted = text.toLocaleLowerCase(language)
  if (wanted === '') return []
  const found = [...nouns(language)]
    .filter(([noun, { id }]) => noun.startsWith(wanted) && id.startsWith('thing-'))
    .map(([, { id }]) => id.slice('thing-'.length).replaceAll('-', ' '))
  return [...new Set(found)]
}
