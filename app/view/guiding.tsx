import type { JSX } from 'react'
import { useStore } from 'zustand'
import { store } from '../store.ts'
import { CloseButton } from './close-button.tsx'
import { useWords } from './use-words.ts'

/** What the person is led to and at what hour it lies, with a way to end it; the sounds tell the rest. */
export function Guiding(): JSX.Element | null {
  const words = useWords()
  const guiding = useStore(store, (seen) => seen.guiding)
  if (!guiding) return null
  const { target, hour } = guiding
  return (
    <div className="card guiding">
      <p>{words('ui-guiding', { thing: target.name, hour: hour ?? 0 })}</p>
      <CloseButton
        label={words('ui-guiding-stop')}
        keys="Escape"
        onClick={() => store.setState({ guiding: null })}
      />
    </div>
  )
}
