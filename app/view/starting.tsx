import type { JSX } from 'react'
import { useStore } from 'zustand'
import { store, type Deeds } from '../store.ts'
import { useWords } from './use-words.ts'

const million = 1e6

/** What is being waited for, how far it is, and a way out. */
export function Starting({ deeds }: { readonly deeds: Deeds }): JSX.Element | null {
  const words = useWords()
  const looking = useStore(store, (seen) => seen.looking)
  if (looking.kind !== 'starting') return null
  const { step, progress } = looking
  return (
    <div className="starting card">
      <p role="status">{words(`ui-step-${step}`)}</p>
      {progress ? (
        <progress
          aria-label={words(`ui-step-${step}`)}
          value={progress.done}
          max={progress.total}
        />
      ) : (
        <progress aria-label={words(`ui-step-${step}`)} />
      )}
      <p className="figures">
        {progress &&
          words('ui-bytes', { done: progress.done / million, total: progress.total / million })}
      </p>
      <button type="button" className="plain" onClick={deeds.stop}>
        {words('ui-cancel')}
      </button>
    </div>
  )
}
