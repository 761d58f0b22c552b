import type { JSX } from 'react'
import { useStore } from 'zustand'
import { isShown } from '../core/exchange.ts'
import { store, type Deeds } from '../store.ts'
import { CloseButton } from './close-button.tsx'
import { Icon } from './icons.tsx'
import { useWords } from './use-words.ts'

/** What went wrong, with a way to try again; else, where there is no answer, what is good to know. */
export function Alerts({ deeds }: { readonly deeds: Deeds }): JSX.Element {
  const words = useWords()
  const fault = useStore(store, (seen) => seen.fault)
  const ringing = useStore(store, (seen) => seen.ringing)
  const notice = useStore(store, ({ fault, turn, notice }) =>
    fault || isShown(turn) ? null : notice,
  )
  return (
    <>
      <div role="alert">
        {fault && (
          <div className="card fault">
            <Icon name="warning" />
            <p>{words(fault.id, fault.args)}</p>
            <button type="button" className="plain" onClick={deeds.start}>
              {words('ui-again')}
            </button>
          </div>
        )}
      </div>
      <div role="alert">
        {ringing && (
          <div className="card ringing">
            <p>{words(ringing.id, ringing.args)}</p>
            <button type="button" className="plain" onClick={deeds.dismiss}>
              {words('ui-ring-stop')}
            </button>
          </div>
        )}
      </div>
      <div role="status">
        {notice && (
          <div className="card notice">
            <p>{words(notice.id, notice.args)}</p>
            <CloseButton label={words('ui-close')} onClick={deeds.dismiss} />
          </div>
        )}
      </div>
    </>
  )
}
