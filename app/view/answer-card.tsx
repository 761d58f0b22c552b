import type { JSX } from 'react'
import { useStore } from 'zustand'
import { store, type Deeds } from '../store.ts'
import { Icon } from './icons.tsx'
import { useWords } from './use-words.ts'

/** The one question of the moment and its answer. */
export function AnswerCard({ deeds }: { readonly deeds: Deeds }): JSX.Element {
  const words = useWords()
  const turn = useStore(store, (seen) => seen.turn)
  return (
    <div role="status">
      {turn.kind !== 'quiet' && (
        <div className="card answer">
          <div>
            <p className="question">{turn.question}</p>
            <p className="sentence">
              {turn.kind === 'thinking'
                ? words('ui-thinking')
                : words(turn.answer.sentence.id, turn.answer.sentence.args)}
            </p>
          </div>
          <button
            type="button"
            className="round"
            aria-label={words('ui-close')}
            aria-keyshortcuts="Escape"
            onClick={deeds.dismiss}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  )
}
