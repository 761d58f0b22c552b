import type { JSX } from 'react'
import { useStore } from 'zustand'
import type { Found } from '../../memory/types.ts'
import { store, type Deeds, type MemoryOpen } from '../../store.ts'
import { thingName } from '../../words.ts'
import { useWords } from '../use-words.ts'
import { ForgetButton } from './forget-button.tsx'
import { useAgo } from './use-ago.ts'

type Props = { readonly deeds: Deeds; readonly panel: MemoryOpen }

/** The things that are remembered or were searched for, last seen first; each can be forgotten. */
export function FoundThings({ deeds, panel }: Props): JSX.Element {
  const words = useWords()
  const { found, more, query, now } = panel
  if (found.length === 0)
    return <p className="quiet">{words(query === '' ? 'ui-memory-none' : 'ui-memory-not-found')}</p>
  return (
    <>
      <ul className="found">
        {found.map((thing) => (
          <FoundThing
            key={thing.id}
            thing={thing}
            now={now}
            forget={() => deeds.memory.forgetThing(thing.id)}
          />
        ))}
      </ul>
      {more === 'some' && (
        <button type="button" className="plain" onClick={deeds.memory.more}>
          {words('ui-memory-more')}
        </button>
      )}
    </>
  )
}

type ThingProps = { readonly thing: Found; readonly now: number; readonly forget: () => void }

function FoundThing({ thing, now, forget }: ThingProps): JSX.Element {
  const words = useWords()
  const language = useStore(store, (seen) => seen.language)
  const given = useStore(store, (seen) => seen.names.find((name) => name.thing === thing.id)?.name)
  const name = given ?? thingName(language, thing.label)
  const when = useAgo(thing.lastSeen, now)
  const seen = thing.state === 'missing' ? 'ui-memory-missing' : 'ui-memory-seen'
  return (
    <li>
      <span>
        <strong>{name}</strong>
        <small>
          {words(seen, { when })} · {words('ui-memory-times', { count: thing.sightings })}
        </small>
      </span>
      <ForgetButton label={words('ui-memory-forget-one', { thing: name, when })} forget={forget} />
    </li>
  )
}
