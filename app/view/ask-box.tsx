import { useState, type SubmitEvent, type JSX } from 'react'
import { typed } from '../core/own-words.ts'
import type { Deeds } from '../store.ts'
import { TalkButton } from './talk/talk-button.tsx'
import { useWords } from './use-words.ts'

/** Where a question is typed. Left empty, it asks the question it proposes. */
export function AskBox({ deeds }: { readonly deeds: Deeds }): JSX.Element {
  const words = useWords()
  const [text, setText] = useState('')
  const ask = (event: SubmitEvent) => {
    event.preventDefault()
    deeds.ask(typed(text.trim() || words('ui-ask-example')))
    setText('')
  }
  return (
    <form className="ask" onSubmit={ask}>
      <TalkButton talk={deeds.talk} />
      <input
        aria-label={words('ui-ask-label')}
        placeholder={words('ui-ask-example')}
        value={text}
        onFocus={deeds.expectQuestion}
        onChange={({ target }) => setText(target.value)}
        autoComplete="off"
        enterKeyHint="send"
        maxLength={200}
      />
      <button type="submit" className="primary">
        {words('ui-ask')}
      </button>
    </form>
  )
}
