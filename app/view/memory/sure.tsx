import { useEffect, useId, useRef, type JSX, type KeyboardEvent } from 'react'
import { useWords } from '../use-words.ts'

type Props = { readonly question: string; readonly answer: (sure: boolean) => void }

/** Asks once more before something is forgotten. The safe answer has the focus, and Escape gives it. */
export function Sure({ question, answer }: Props): JSX.Element {
  const words = useWords()
  const id = useId()
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault() // else the whole panel closes
    answer(false)
  }
  return (
    <div role="alertdialog" aria-labelledby={id} className="sure" onKeyDown={escape}>
      <p id={id}>{question}</p>
      <div className="deeds">
        <button type="button" className="plain" ref={keep} onClick={() => answer(false)}>
          {words('ui-memory-sure-no')}
        </button>
        <button type="button" className="plain danger" onClick={() => answer(true)}>
          {words('ui-memory-sure-yes')}
        </button>
      </div>
    </div>
  )
}
