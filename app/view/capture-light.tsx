import type { JSX } from 'react'
import { useStore } from 'zustand'
import { store } from '../store.ts'
import { useWords } from './use-words.ts'

/** On exactly while a camera or microphone is live: a dot, and words that say which, and whether
 * sound may leave this device. */
export function CaptureLight(): JSX.Element {
  const capturing = useStore(store, (seen) => seen.capturing)
  const leaves = useStore(store, (seen) => seen.soundLeaves)
  const words = useWords()
  return (
    <p className="capture-light" role="status" data-capturing={capturing.length > 0}>
      {capturing.length > 0 && (
        <>
          <span className="dot" aria-hidden="true" />
          {words('ui-capturing', {
            what: capturing.length > 1 ? 'both' : (capturing[0] ?? 'none'),
          })}
          {leaves && <strong> · {words('ui-sound-leaves')}</strong>}
        </>
      )}
    </p>
  )
}
