import type { JSX } from 'react'
import { useStore } from 'zustand'
import { timerName } from '../../skills/timers.ts'
import { store, type Deeds, type MemoryOpen } from '../../store.ts'
import { dueInWords } from '../../words/times.ts'
import { useWords } from '../use-words.ts'
import { ForgetButton } from './forget-button.tsx'
import { useAgo } from './use-ago.ts'

type Props = { readonly deeds: Deeds; readonly panel: MemoryOpen }

/** What the person told: notes, names of things, timers and reminders; each can be forgotten. */
export function Told({ deeds, panel: { notes, query, now } }: Props): JSX.Element | null {
  const words = useWords()
  const language = useStore(store, (seen) => seen.language)
  const names = useStore(store, (seen) => seen.names)
  const timers = useStore(store, (seen) => seen.timers)
  const more = query === '' // names are found with their things
  if (notes.length + (more ? names.length + timers.length : 0) === 0) return null
  const { forgetTold } = deeds.memory
  return (
    <section className="group" aria-labelledby="memory-told">
      <h3 id="memory-told">{words('ui-memory-told')}</h3>
      <ul className="found">
        {notes.map(
          ({ id, text, time }) =>
          <Item key={`note ${id}`} text={text} since={[time, now]} forget={() => forgetTold('note', id)} />, // prettier-ignore
        )}
        {more &&
          names.map(({ id, name, label, time }) => (
            <Item
              key={`name ${id}`}
              text={words('ui-memory-name', {
                name,
                thing: words(`thing-${label.replaceAll(' ', '-')}`),
              })}
              since={[time, now]}
              forget={() => forgetTold('name', id)}
            />
          ))}
        {more &&
          timers.map((timer) => (
            <Item
              key={`timer ${timer.id}`}
              text={words('phrase-timer-due', {
                timer: timerName(language, timer),
                due: dueInWords(language, timer.due, now),
              })}
              since={[timer.time, now]}
              forget={() => forgetTold('timer', timer.id)}
            />
          ))}
      </ul>
    </section>
  )
}

type ItemProps = {
  readonly text: string
  readonly since: readonly [time: number, now: number]
  readonly forget: () => void
}

function Item({ text, since, forget }: ItemProps): JSX.Element {
  const words = useWords()
  const when = useAgo(...since)
  return (
    <li>
      <span>
        <q>{text}</q>
        <small>{words('ui-memory-told-when', { when })}</small>
      </span>
      <ForgetButton label={words('ui-memory-told-forget', { text })} forget={forget} />
    </li>
  )
}
