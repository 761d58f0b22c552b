import type { JSX } from 'react'
import { useStore } from 'zustand'
import { bytesOf, recognisersFor } from '../../../models/recognisers.ts'
import { store } from '../../store.ts'
import { Choice } from '../choices.tsx'
import { useWords } from '../use-words.ts'

/** What writes down speech: larger ones understand better and take longer. Only those that this page has. */
export function RecogniserChoice(): JSX.Element | null {
  const words = useWords()
  const language = useStore(store, (seen) => seen.language)
  const recogniser = useStore(store, (seen) => seen.recogniser)
  const fitting = recognisersFor(language, addedWeights)
  if (fitting.length < 2) return null
  const megabytes = (bytes: number) => Math.round(bytes / 1e6)
  return (
    <Choice
      label={words('ui-recogniser-label')}
      value={fitting.find(({ name }) => name === recogniser)?.name ?? ''}
      choose={(name) => store.setState({ recogniser: name === '' ? null : name })}
    >
      <option value="">{words('ui-recogniser-usual')}</option>
      {fitting.map((each) => (
        <option key={each.name} value={each.name}>
          {words('ui-recogniser', { name: each.name, size: megabytes(bytesOf(each)) })}
        </option>
      ))}
    </Choice>
  )
}
