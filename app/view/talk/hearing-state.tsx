import type { JSX } from 'react'
import { useStore } from 'zustand'
import type { TalkDeeds } from '../../deeds.ts'
import { store } from '../../store.ts'
import { CloseButton } from '../close-button.tsx'
import { Icon } from '../icons.tsx'
import { useWords } from '../use-words.ts'

const million = 1e6

/** What listening waits for and how far that is, or why nothing is heard; with a way on. */
export function HearingState({ talk }: { readonly talk: TalkDeeds }): JSX.Element {
  const words = useWords()
  const ears = useStore(store, (seen) => seen.ears)
  const fault = ears.kind === 'starting' ? null : ears.fault
  return (
    <>
      <div role="alert">
        {fault && (
          <div className="card fault">
            <Icon name="warning" />
            <p>{words(fault.id, fault.args)}</p>
            {ears.kind === 'off' && (
              <button type="button" className="plain" onClick={talk.again}>
                {words('ui-again')}
              </button>
            )}
            <CloseButton label={words('ui-close')} onClick={talk.cancel} />
          </div>
        )}
      </div>
      <div role="status">
        {ears.kind === 'starting' && (
          <div className="card loading">
            <p>
              {words(`ui-ears-${ears.step}`)}
              {ears.progress && (
                <>
                  <progress
                    aria-label={words(`ui-ears-${ears.step}`)}
                    value={ears.progress.done}
                    max={ears.progress.total}
                  />
                  <span className="figures" aria-hidden="true">
                    {words('ui-bytes', {
                      done: ears.progress.done / million,
                      total: ears.progress.total / million,
                    })}
                  </span>
                </>
              )}
            </p>
            <button type="button" className="plain" onClick={talk.cancel}>
              {words('ui-cancel')}
            </button>
          </div>
        )}
      </div>
    </>
  )
}
