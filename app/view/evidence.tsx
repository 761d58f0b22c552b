import { useState, type JSX } from 'react'
import { useStore } from 'zustand'
import type { UnitBox } from '../../models/types.ts'
import { timeOf } from '../core/evidence.ts'
import type { Answer, Evidence as Piece } from '../core/types.ts'
import { store, type Seen } from '../store.ts'
import { ageInWords } from '../words/measures.ts'
import { sourceName, sourceNames } from '../words/source-name.ts'
import { useWords } from './use-words.ts'

/** Width of the picture that is drawn of the evidence, in the units of its own drawing. */
const width = 400

/**
 * How an answer is known, as chips that open to what it was made from: where in the picture things and
 * lines lay, drawn from numbers since no picture is kept, and where in which book it stands.
 */
export function Evidence({ answer }: { readonly answer: Answer }): JSX.Element | null {
  const words = useWords()
  const language = useStore(store, (seen) => seen.language)
  const labels = useStore(store, (seen) => seen.labels)
  const aspect = useStore(store, ({ lens }) => (lens ? lens.width / lens.height : 4 / 3))
  const [now] = useState(() => Date.now())
  const { known, evidence, confidence, declined } = answer
  if (declined || evidence.length === 0) return null
  const books = evidence.filter((each) => each.kind === 'document')
  const names = sourceNames(language, evidence)
  const boxes = evidence.map((each) => boxOf(each, labels)).filter((box) => box !== null)
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
      {boxes.length > 0 && <Drawing boxes={boxes} aspect={aspect} />}
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

type DrawingProps = { readonly boxes: readonly UnitBox[]; readonly aspect: number }

/** The picture's frame with the boxes in it. */
function Drawing({ boxes, aspect }: DrawingProps): JSX.Element {
  const words = useWords()
  const height = width / aspect
  return (
    <svg
      className="evidence-picture"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words('ui-evidence-picture', { count: boxes.length })}
    >
      <rect className="frame" x={1} y={1} width={width - 2} height={height - 2} rx={6} />
      {boxes.map(([x, y, w, h], i) => (
        <rect key={i} x={x * width} y={y * height} width={w * width} height={h * height} rx={3} />
      ))}
    </svg>
  )
}

const percentOf = (part: number) => Math.round(100 * part)

/** Where in its picture a piece of evidence lies; null where that is not known any more. */
function boxOf(piece: Piece, labels: Seen['labels']): UnitBox | null {
  if (piece.kind === 'line' || piece.kind === 'sighting') return piece.box
  if (piece.kind === 'track') return labels.find(({ track }) => track === piece.id)?.box ?? null
  return null
}
