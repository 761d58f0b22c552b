import { useRef, useState, type JSX } from 'react'
import type { Deeds } from '../../store.ts'
import { useWords } from '../use-words.ts'
import { Sure } from './sure.tsx'

type Wish = 'none' | 'minutes' | 'all'

/** The last ten minutes or everything, each only after a second question. */
export function Forgetting({ deeds }: { readonly deeds: Deeds }): JSX.Element {
  const words = useWords()
  const [wish, setWish] = useState<Wish>('none')
  const first = useRef<HTMLButtonElement>(null)
  const answer = (sure: boolean) => {
    if (sure) (wish === 'all' ? deeds.memory.forgetAll : deeds.memory.forgetMinutes)()
    setWish('none')
    requestAnimationFrame(() => first.current?.focus())
  }
  return (
    <section className="group" aria-labelledby="memory-forget">
      <h3 id="memory-forget">{words('ui-memory-forget-title')}</h3>
      {wish === 'none' ? (
        <div className="deeds">
          <button type="button" className="plain" ref={first} onClick={() => setWish('minutes')}>
            {words('ui-memory-forget-minutes')}
          </button>
          <button type="button" className="plain" onClick={() => setWish('all')}>
            {words('ui-memory-forget-all')}
          </button>
        </div>
      ) : (
        <Sure question={words('ui-memory-sure', { what: wish })} answer={answer} />
      )}
    </section>
  )
}
