import { useEffect, useRef, useState, type JSX } from 'react'
import type { Deeds } from '../../store.ts'
import { useWords } from '../use-words.ts'

type Wish = 'none' | 'minutes' | 'all'

/** The last ten minutes or everything, each only after a second question; the safe answer has the focus. */
export function Forgetting({ deeds }: { readonly deeds: Deeds }): JSX.Element {
  const words = useWords()
  const [wish, setWish] = useState<Wish>('none')
  const keep = useRef<HTMLButtonElement>(null)
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (wish !== 'none') keep.current?.focus()
  }, [wish])
  const answer = (deed: (() => void) | null) => {
    deed?.()
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
        <div role="alertdialog" aria-labelledby="memory-sure">
          <p id="memory-sure">{words('ui-memory-sure', { what: wish })}</p>
          <div className="deeds">
            <button type="button" className="plain" ref={keep} onClick={() => answer(null)}>
              {words('ui-memory-sure-no')}
            </button>
            <button
              type="button"
              className="plain danger"
              onClick={() =>
                answer(wish === 'all' ? deeds.memory.forgetAll : deeds.memory.forgetMinutes)
              }
            >
              {words('ui-memory-sure-yes')}
            </button>
          </div>
        </div>
      )}
    </section>
  )
}
