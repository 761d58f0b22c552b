import type { ChangeEvent, JSX } from 'react'
import { useStore } from 'zustand'
import type { ReadText } from '../../memory/types.ts'
import { store, type Deeds, type MemoryOpen } from '../../store.ts'
import { useWords } from '../use-words.ts'
import { ForgetButton } from './forget-button.tsx'
import { useAgo } from './use-ago.ts'

type Props = { readonly deeds: Deeds; readonly panel: MemoryOpen }

/** Lines that were read, newest first. */
export function Texts({ panel: { texts, now } }: Pick<Props, 'panel'>): JSX.Element | null {
  const words = useWords()
  if (texts.length === 0) return null
  return (
    <section className="group" aria-labelledby="memory-texts">
      <h3 id="memory-texts">{words('ui-memory-texts')}</h3>
      <ul className="found">
        {texts.map((each) => (
          <Line key={`${each.place ?? 0} ${each.near ?? ''} ${each.text}`} line={each} now={now} />
        ))}
      </ul>
    </section>
  )
}

function Line({ line, now }: { readonly line: ReadText; readonly now: number }): JSX.Element {
  const words = useWords()
  const when = useAgo(line.lastRead, now)
  return (
    <li>
      <span>
        <q>{line.text}</q>
        <small>{words('ui-memory-read', { when })}</small>
      </span>
    </li>
  )
}

/** The person's own documents: they can be brought and taken away. */
export function Documents({ deeds, panel: { documents } }: Props): JSX.Element {
  const words = useWords()
  const indexing = useStore(store, (seen) => seen.indexing)
  const bring = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])]
    target.value = '' // so that the same file can be chosen again
    if (files.length > 0) deeds.play(files)
  }
  return (
    <section className="group" aria-labelledby="memory-documents">
      <h3 id="memory-documents">{words('ui-memory-documents')}</h3>
      {documents.length === 0 && <p className="quiet">{words('ui-memory-documents-none')}</p>}
      <ul className="found">
        {documents.map((title) => (
          <li key={title}>
            <strong>{title}</strong>
            <ForgetButton
              label={words('ui-memory-document-forget', { title })}
              forget={() => deeds.memory.forgetDocument(title)}
            />
          </li>
        ))}
      </ul>
      {indexing !== null && (
        <p className="quiet">{words('ui-memory-indexing', { percent: indexing })}</p>
      )}
      <label className="files">
        <span className="field">{words('ui-memory-document-bring')}</span>
        <input
          className="hidden"
          type="file"
          multiple
          accept=".txt,.md,.markdown,.pdf,text/plain,text/markdown,application/pdf"
          onChange={bring}
        />
      </label>
    </section>
  )
}
