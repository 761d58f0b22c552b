import { useState, type JSX } from 'react'
import { useStore } from 'zustand'
import { timeOf } from '../core/evidence.ts'
import type { Answer, Evidence as Piece } from '../core/types.ts'
import { store, type Seen } from '../store.ts'
import { ageInWords } from '../words/measures.ts'
import { thingName } from '../words.ts'
import { sourceName, sourceNames } from '../words/source-name.ts'
import { EvidencePicture, type Place } from './evidence-picture.tsx'
import { useWords } from './use-words.ts'

/**
 * How an answer is known, as chips that open to what it was made from: where in the picture things and
 * lines lay, drawn from numbers since no picture is kept, and where in which book it stands.
 */
export function Evidence({ answer }: { readonly answer: Answer }): JSX.Element | null {
  const words = useWords()
  const language = useStore(store, (seen) => seen.language)
  const [labels] = useState(() => store.getState().labels) // of the moment of the answer
  const aspect = useStore(store, ({ lens }) => (lens ? lens.width / lens.height : 4 / 3))
  const [now] = useState(() => Date.now())
  const { known, evidence, confidence, declined } = answer
  if (declined || evidence.length === 0) return null
  const books = evidence.filter((each) => each.kind === 'document')
  const names = sourceNames(language, evidence)
  const places = evidence.flatMap((each) => placeOf(each, language, labels) ?? [])
  const lines = evidence.filter((each) => each.kind === 'line')
  const notes = evidence.filter((each) => each.kind === 'note')
  const [time] = evidence.flatMap((each) => timeOf(each) ?? [])
  const age = time === undefined ? null : ageInWords(language, Math.max(0, now - time), 'long')
  return (
    <details className="evidence">
      <summary aria-label={words('ui-evidence-open', { known, names: names.join(', ') || 'none' })}>
        <span className="chip" data-known={known}>
          {words('ui-known', { known })}
        </span>
        {names.map((name) => (
          <span className="chip" key={name}>
            {name}
          </span>
        ))}
        <span className="chip quiet">
          {words('ui-evidence-sure', { percent: percentOf(confidence) })}
        </span>
      </summary>
      {places.length > 0 && <EvidencePicture places={places} aspect={aspect} />}
      <ul>
        {lines.map((line, i) => (
          <li key={`${i} ${line.text}`}>
            <q>{line.text}</q>{' '}
            <small>{words('ui-evidence-sure', { percent: percentOf(line.score) })}</small>
          </li>
        ))}
        {notes.map(({ text, time }) => (
          <li key={`${time} ${text}`}>
            <q>{text}</q>
          </li>
        ))}
        {books.map((book) => (
          <li key={`${book.source} ${book.title} ${book.offset}`}>
            {words('ui-evidence-book', { title: book.title, source: sourceName(language, book) })}{' '}
            <small>
              {words('source-licence', { source: book.source })}
              {book.source === 'document' &&
                ` · ${words('ui-evidence-at', { offset: book.offset })}`}
            </small>
          </li>
        ))}
      </ul>
      {age !== null && (
        <p className="quiet">
          {words(notes.length > 0 ? 'ui-evidence-told' : 'ui-evidence-age', { age })}
        </p>
      )}
    </details>
  )
}

const percentOf = (part: number) => Math.round(100 * part)

/** Where in its picture a piece of evidence lies; null where that is not known any more. */
function placeOf(piece: Piece, language: string, labels: Seen['labels']): Place | null {
  if (piece.kind === 'line' || piece.kind === 'sighting') return { box: piece.box, name: '' }
  const shown = piece.kind === 'track' && labels.find(({ track }) => track === piece.id)
  return shown && shown.box ? { box: shown.box, name: thingName(language, shown.label) } : null
}
