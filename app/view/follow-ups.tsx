import { useEffect, type JSX } from 'react'
import { typed } from '../core/own-words.ts'
import type { FollowUp } from '../core/types.ts'
import type { Deeds } from '../store.ts'
import { useWords } from './use-words.ts'

type Props = { readonly deeds: Deeds; readonly followUps: readonly FollowUp[] }

/** Questions that suggest themselves: a touch, or the key of their number, asks one. */
export function FollowUps({ deeds, followUps }: Props): JSX.Element | null {
  const words = useWords()
  useEffect(() => {
    const choose = (event: KeyboardEvent) => {
      const { key, ctrlKey, altKey, metaKey } = event
      const typing = document.activeElement?.matches('input, select, textarea')
      const covered = document.querySelector(':popover-open, dialog[open]')
      if (ctrlKey || altKey || metaKey || typing || covered || !/^[1-9]$/.test(key)) return
      const followUp = followUps[Number(key) - 1]
      if (!followUp) return
      event.preventDefault()
      deeds.ask(typed(words(followUp.id, followUp.args)))
    }
    document.addEventListener('keydown', choose)
    return () => document.removeEventListener('keydown', choose)
  }, [deeds, followUps, words])
  if (followUps.length === 0) return null
  return (
    <ul className="follow-ups" aria-label={words('ui-follow-ups')}>
      {followUps.map((followUp, i) => {
        const question = words(followUp.id, followUp.args)
        return (
          <li key={question}>
            <button
              type="button"
              aria-keyshortcuts={String(i + 1)}
              onClick={() => deeds.ask(typed(question))}
            >
              {question}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
