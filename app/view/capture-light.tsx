import type { JSX } from 'react'
import { useStore } from 'zustand'
import { store } from '../store.ts'
import { useWords } from './use-words.ts'

/** On exactly while a camera or microphone is live: a dot, and words for those who see no colour. */
export function CaptureLight(): JSX.Element {
  const capturing = useStore(store, (seen) => seen.capturing)
  const words = useWords()
  return (
    <p className="capture-light" role="status" data-capturing={capturing}>
      {capturing && (
        <>
          <span className="dot" aria-hidden="true" />
          {words('ui-capturing')}
        </>
      )}
    </p>
  )
}
