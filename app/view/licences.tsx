import { useRef, useState, type JSX } from 'react'
import { CloseButton } from './close-button.tsx'
import { blocksOf, type Block } from './notice-blocks.ts'
import { useWords } from './use-words.ts'

async function load(): Promise<string> {
  const answer = await fetch(new URL('licences/NOTICE.md', document.baseURI))
  if (!answer.ok) throw new Error(`The licences were answered with ${answer.status}.`)
  return answer.text()
}

/** What the app is made of, from whom and under which licence: loaded when somebody wants to know. */
export function Licences(): JSX.Element {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const [blocks, setBlocks] = useState<readonly Block[] | 'loading' | 'failed'>('loading')
  const open = () => {
    dialog.current?.showModal()
    load().then(
      (text) => setBlocks(blocksOf(text)),
      () => setBlocks('failed'),
    )
  }
  return (
    <>
      <button type="button" onClick={open}>
        {words('ui-notice')}
      </button>
      <dialog className="memory licences" ref={dialog} aria-labelledby="licences-title">
        <header>
          <h2 id="licences-title">{words('ui-notice')}</h2>
          <CloseButton label={words('ui-close')} onClick={() => dialog.current?.close()} />
        </header>
        <div lang="en" tabIndex={0}>
          {blocks === 'loading' && <p role="status">{words('ui-memory-loading')}</p>}
          {blocks === 'failed' && <p role="alert">{words('ui-notice-failed')}</p>}
          {typeof blocks !== 'string' && blocks.map((block, i) => <Part key={i} block={block} />)}
        </div>
      </dialog>
    </>
  )
}

function Part({ block }: { readonly block: Block }): JSX.Element {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>
    case 'text':
      return <p>{block.text}</p>
    case 'licence':
      return <pre>{block.text}</pre>
    case 'table':
      return (
        <ul>
          {block.rows.map((cells) => (
            <li key={cells.join()}>
              <strong>{cells[0]}</strong> <small>{cells.slice(1).join(' · ')}</small>
            </li>
          ))}
        </ul>
      )
  }
}
