import { useId, useState, type SubmitEvent, type JSX } from 'react'
import { typed } from '../core/own-words.ts'
import type { Deeds } from '../store.ts'
import { Icon } from './icons.tsx'
import { useWords } from './use-words.ts'

/** Where a question is typed. Left empty, it asks the question it proposes. */
export function AskBox({ deeds }: { readonly deeds: Deeds }): JSX.Element {
  const words = useWords()
  const [text, setText] = useState('')
  const [hint, setHint] = useState(false)
  const hintId = useId()
  const ask = (event: SubmitEvent) => {
    event.preventDefault()
    deeds.ask(typed(text.trim() || words('ui-ask-example')))
    setText('')
  }
  return (
    <>
      <p className="hint" id={hintId} hidden={!hint}>
        {words('ui-talk-later')}
      </p>
      <form className="ask" onSubmit={ask}>
        <button
          type="button"
          className="round"
          aria-label={words('ui-talk')}
          aria-disabled="true"
          aria-describedby={hintId}
          onClick={() => setHint(!hint)}
          onBlur={() => setHint(false)}
        >
          <Icon name="talk" />
        </button>
        <input
          aria-label={words('ui-ask-label')}
          placeholder={words('ui-ask-example')}
          value={text}
          onChange={({ target }) => setText(target.value)}
          autoComplete="off"
          enterKeyHint="send"
          maxLength={200}
        />
        <button type="submit" className="primary">
          {words('ui-ask')}
        </button>
      </form>
    </>
  )
}
