import { useEffect, useRef, type ChangeEvent, type JSX } from 'react'
import { useStore } from 'zustand'
import { store, type Deeds } from '../../store.ts'
import { CloseButton } from '../close-button.tsx'
import { useWords } from '../use-words.ts'
import { FoundThings } from './found-things.tsx'
import { Forgetting } from './forgetting.tsx'
import { Keeping } from './keeping.tsx'
import { Places } from './places.tsx'
import { Told } from './told.tsx'
import { Documents, Texts } from './texts.tsx'

/** What is remembered, and all that can be done with it. A dialog keeps the focus until it is closed. */
export function MemoryPanel({ deeds }: { readonly deeds: Deeds }): JSX.Element {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const memory = useStore(store, (seen) => seen.memory)
  const remembering = useStore(store, (seen) => seen.remembering)
  const open = memory.kind !== 'closed'
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  const search = ({ target }: ChangeEvent<HTMLInputElement>) => deeds.memory.search(target.value)
  return (
    <dialog
      className="memory"
      ref={dialog}
      aria-labelledby="memory-title"
      onClose={deeds.memory.close}
    >
      {open && (
        <>
          <header>
            <h2 id="memory-title">{words('ui-memory')}</h2>
            <CloseButton label={words('ui-close')} onClick={deeds.memory.close} />
          </header>
          <label className="switch">
            <span>{words('ui-memory-switch')}</span>
            <input
              type="checkbox"
              role="switch"
              checked={remembering === 'on'}
              onChange={({ target }) =>
                store.setState({ remembering: target.checked ? 'on' : 'off' })
              }
            />
          </label>
          {remembering === 'off' && <p className="quiet">{words('ui-memory-off')}</p>}
          <label className="choice">
            <span className="choice-label">{words('ui-memory-search')}</span>
            <input
              className="field"
              type="search"
              placeholder={words('ui-memory-search-example')}
              onChange={search}
            />
          </label>
          <p role="status" className="outcome">
            {memory.kind === 'loading' && words('ui-memory-loading')}
            {memory.kind === 'open' && memory.said && words(memory.said.id, memory.said.args)}
          </p>
          {memory.kind === 'open' && (
            <>
              <FoundThings deeds={deeds} panel={memory} />
              <Places deeds={deeds} panel={memory} />
              <Told deeds={deeds} panel={memory} />
              <Texts panel={memory} />
              <Documents deeds={deeds} panel={memory} />
              <Forgetting deeds={deeds} />
              <Keeping deeds={deeds} panel={memory} />
            </>
          )}
        </>
      )}
    </dialog>
  )
}
