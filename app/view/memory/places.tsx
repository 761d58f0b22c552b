import { useRef, useState, type JSX } from 'react'
import { useStore } from 'zustand'
import type { KeptPlace } from '../../memory/types.ts'
import { store, type Deeds, type MemoryOpen } from '../../store.ts'
import { thingName } from '../../words.ts'
import { useWords } from '../use-words.ts'
import { ForgetButton } from './forget-button.tsx'
import { passFocus } from './pass-focus.ts'
import { Sure } from './sure.tsx'
import { useAgo } from './use-ago.ts'

type Props = { readonly deeds: Deeds; readonly panel: MemoryOpen }

/** The places that are kept, last seen first: what stands there, how long it stays; each can be forgotten. */
export function Places({ deeds, panel }: Props): JSX.Element | null {
  const words = useWords()
  const { status, query, now, here } = panel
  if (status.places.length === 0 || query !== '') return null
  return (
    <section className="group" aria-labelledby="memory-places">
      <h3 id="memory-places">{words('ui-memory-places')}</h3>
      <ul className="found">
        {status.places.map((place) => (
          <PlaceRow key={place.id} deeds={deeds} place={place} now={now} here={place.id === here} />
        ))}
      </ul>
    </section>
  )
}

type RowProps = {
  readonly deeds: Deeds
  readonly place: KeptPlace
  readonly now: number
  readonly here: boolean
}

function PlaceRow({ deeds, place, now, here }: RowProps): JSX.Element {
  const words = useWords()
  const [asking, setAsking] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  const language = useStore(store, (seen) => seen.language)
  const when = useAgo(place.lastSeen, now)
  const list = new Intl.ListFormat(language).format(
    place.labels.map((label) => thingName(language, label)),
  )
  const name = words(list === '' ? 'ui-memory-place-bare' : 'ui-memory-place', { list })
  if (asking) {
    const answer = (sure: boolean) => {
      if (sure) passFocus(row.current)
      else requestAnimationFrame(() => row.current?.querySelector('button')?.focus())
      setAsking(false)
      if (sure) deeds.memory.forgetPlace(place.id)
    }
    return (
      <li ref={row}>
        <Sure question={`${name}: ${words('ui-memory-sure', { what: 'place' })}`} answer={answer} />
      </li>
    )
  }
  return (
    <li ref={row}>
      <span>
        <strong>{here ? words('ui-memory-place-here', { place: name }) : name}</strong>
        <small>{words('ui-memory-place-holds', { things: place.things, when })}</small>
        <Term deeds={deeds} place={place} name={name} />
      </span>
      <ForgetButton
        label={words('ui-memory-place-forget', { place: name, when })}
        forget={() => setAsking(true)}
      />
    </li>
  )
}

const terms = [1, 7, 30, 365]
const usual = ''

type TermProps = { readonly deeds: Deeds; readonly place: KeptPlace; readonly name: string }

/** How long the things of one place are kept, when not as everywhere. */
function Term({ deeds, place: { id, keepDays }, name }: TermProps): JSX.Element {
  const words = useWords()
  const days = [...new Set([...terms, ...(keepDays === null ? [] : [keepDays])])]
  return (
    <select
      className="field"
      aria-label={words('ui-memory-place-keep', { place: name })}
      value={keepDays ?? usual}
      onChange={({ target }) => deeds.memory.keepFor(id, Number(target.value) || null)}
    >
      <option value={usual}>{words('ui-memory-keep-default')}</option>
      {days
        .sort((a, b) => a - b)
        .map((each) => (
          <option key={each} value={each}>
            {words('ui-memory-days', { days: each })}
          </option>
        ))}
    </select>
  )
}
