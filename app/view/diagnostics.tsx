import { useState, type JSX } from 'react'
import { useStore } from 'zustand'
import type { Diagnosis } from '../core/diagnosis.ts'
import { store } from '../store.ts'
import { useWords } from './use-words.ts'

/** How the last picture came out, where the person wants to see boxes and scores. */
export function Diagnostics(): JSX.Element | null {
  const words = useWords()
  const details = useStore(store, (seen) => seen.details)
  const diagnosis = useStore(store, (seen) => seen.diagnosis)
  const [said, setSaid] = useState<'copied' | 'failed' | null>(null)
  if (!details || !diagnosis) return null
  const copy = () => {
    const { status } = store.getState()
    const text = JSON.stringify({ ...status, ...diagnosis }, null, 2)
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text)) // missing where the page is not secure
      .then(
        () => setSaid('copied'),
        () => setSaid('failed'),
      )
  }
  return (
    <section className="diagnostics" aria-label={words('ui-diagnostics')}>
      <dl>
        {rowsOf(diagnosis, words).map(([name, value]) => (
          <div key={name}>
            <dt>{words(`ui-diagnostics-${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="diagnostics-copy">
        <button type="button" className="plain" onClick={copy}>
          {words('ui-diagnostics-copy')}
        </button>
        <p role="status">{said && words(`ui-diagnostics-${said}`)}</p>
      </div>
    </section>
  )
}

function rowsOf(diagnosis: Diagnosis, words: ReturnType<typeof useWords>): [string, string][] {
  const { latency, camera: source, cameraAngle: angle, cameraFocal, distances } = diagnosis
  const { posed, poseAngle, poseMetres, surprise, dropped } = diagnosis
  const unknown = words('ui-diagnostics-unknown')
  const pose = () => {
    if (!posed) return words('ui-diagnostics-pose-none')
    if (poseAngle === null || poseMetres === null) return words('ui-diagnostics-pose-exact')
    return words('ui-diagnostics-pose-known', { angle: poseAngle, cm: 100 * poseMetres })
  }
  return [
    ['latency', latency === null ? unknown : words('ui-latency', { latency })],
    ['camera', words('ui-diagnostics-camera-known', { source, angle, focal: 100 * cameraFocal })],
    ['pose', pose()],
    ['distances', words('ui-diagnostics-distances-known', distances)],
    ['surprise', surprise === null ? unknown : words('ui-diagnostics-bits', { bits: surprise })],
    ['dropped', dropped === null ? unknown : `${dropped}`],
  ]
}
