import type { JSX } from 'react'
import { useStore } from 'zustand'
import { store } from '../store.ts'
import { thingName } from '../words.ts'
import { times } from './tokens.ts'
import { useCalm } from './use-calm.ts'
import { useWords } from './use-words.ts'

/**
 * The words in view, for those who hear the screen: said when the set of words changes, and at most
 * every few seconds.
 */
export function InView(): JSX.Element {
  const words = useWords()
  const language = useStore(store, (seen) => seen.language)
  const inView = useStore(store, ({ labels }) =>
    [...new Set(labels.filter(({ state }) => state === 'here').map(({ label }) => label))]
      .sort()
      .join('\n'),
  )
  const names = useCalm(inView, times.wordsEvery)
    .split('\n')
    .filter(Boolean)
    .map((label) => thingName(language, label))
  return (
    <ul className="hidden" role="list" aria-label={words('ui-in-view')} aria-live="polite">
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  )
}
