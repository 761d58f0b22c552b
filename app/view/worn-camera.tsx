import type { JSX } from 'react'
import { useStore } from 'zustand'
import type { CameraDeeds } from '../deeds.ts'
import { store, type Deeds } from '../store.ts'
import { CloseButton } from './close-button.tsx'
import { useWords } from './use-words.ts'

/** How well the camera on the head is known, with the way to measure it and to forget that again. */
export function WornCamera({
  deeds: { worn: deeds },
}: {
  readonly deeds: Deeds
}): JSX.Element | null {
  const words = useWords()
  const worn = useStore(store, (seen) => seen.worn)
  if (!worn) return null
  const { source, error, guide } = worn
  const cm = Math.max(1, Math.round(100 * error))
  return (
    <div className="choice">
      <span className="choice-label">{words('ui-worn')}</span>
      <p className="quiet">
        {words('ui-worn-known', { source, cm })} {words('ui-worn-hint')}
      </p>
      {!guide && (
        <button type="button" className="plain" onClick={deeds.measure}>
          {words('ui-worn-measure')}
        </button>
      )}
      {source === 'calibrated' && (
        <button type="button" className="plain" onClick={deeds.forget}>
          {words('ui-worn-forget')}
        </button>
      )}
    </div>
  )
}

/** What to do while the camera is measured, how far it is, and a way out. */
export function MeasuringGuide({ deeds }: { readonly deeds: CameraDeeds }): JSX.Element | null {
  const words = useWords()
  const guide = useStore(store, (seen) => seen.worn?.guide ?? null)
  if (!guide) return null
  const { lacks, part } = guide
  return (
    <div className="card guiding">
      <div>
        <p role="status">{words('ui-worn-guide', { lacks, percent: percentOf(part) })}</p>
        <progress aria-label={words('ui-worn-progress')} value={part} max={1} />
      </div>
      <CloseButton label={words('ui-cancel')} onClick={deeds.cancel} />
    </div>
  )
}

/** In steps of five, so that a screen reader is not told every one. */
export const percentOf = (part: number): number => 5 * Math.floor(20 * part)
