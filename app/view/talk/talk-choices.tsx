import { useId, type JSX } from 'react'
import { useStore } from 'zustand'
import { usualWake, type WakeWish } from '../../core/talk/wake-wish.ts'
import { store } from '../../store.ts'
import { Choice } from '../choice.tsx'
import { useWords } from '../use-words.ts'
import { RecogniserChoice } from './recogniser-choice.tsx'

/** Which microphone listens, and whether it waits for the wake phrase. */
export function TalkChoices(): JSX.Element {
  const words = useWords()
  const id = useId()
  const wake = useStore(store, (seen) => seen.wake)
  const microphones = useStore(store, (seen) => seen.microphones)
  const microphone = useStore(store, (seen) => seen.microphone)
  const change = (part: Partial<WakeWish>) => store.setState({ wake: { ...wake, ...part } })
  const choose = (value: string) => store.setState({ microphone: value === '' ? null : value })
  return (
    <>
      {microphones.length > 1 && (
        <Choice label={words('ui-microphone-label')} value={microphone ?? ''} choose={choose}>
          <option value="">{words('ui-camera-any')}</option>
          {microphones.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
      )}
      <RecogniserChoice />
      <label className="switch">
        <span>{words('ui-wake')}</span>
        <input
          type="checkbox"
          role="switch"
          checked={wake.on}
          onChange={({ target }) => change({ on: target.checked })}
        />
      </label>
      <div className="choice" hidden={!wake.on}>
        <label className="choice-label" htmlFor={id}>
          {words('ui-wake-phrase')}
        </label>
        <input
          className="field"
          id={id}
          type="text"
          maxLength={40}
          autoComplete="off"
          placeholder={usualWake.phrase}
          defaultValue={wake.phrase}
          onChange={({ target }) => change({ phrase: target.value.trim() || usualWake.phrase })}
        />
      </div>
    </>
  )
}
