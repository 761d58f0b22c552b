import { useEffect, type JSX } from 'react'
import { useStore } from 'zustand'
import { store, type Deeds } from '../store.ts'
import { useWords } from './use-words.ts'

/** Begins and finishes a recording. While one is made it says so, how long and large it is, and what is kept. */
export function RecordButton({ deeds }: { readonly deeds: Deeds }): JSX.Element {
  const words = useWords()
  const recording = useStore(store, (seen) => seen.recording)
  const on = recording !== null
  useEffect(() => {
    if (!on) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [on])
  return (
    <>
      <button
        type="button"
        className="plain record"
        aria-label={words('ui-record')}
        aria-pressed={on}
        title={words('ui-record-hint')}
        onClick={deeds.record}
      >
        <span className="record-dot" aria-hidden="true" />
        <span className="record-word">{words('ui-record')}</span>
      </button>
      {recording && (
        <p className="record-state">
          <span className="record-figures" aria-hidden="true">
            {words('ui-record-figures', {
              minutes: Math.floor(recording.seconds / 60),
              seconds: String(Math.floor(recording.seconds) % 60).padStart(2, '0'),
              size: recording.bytes / 1e6,
            })}
          </span>
          <span role="status">{words('ui-record-keeps', { place: recording.place })}</span>
        </p>
      )}
    </>
  )
}
