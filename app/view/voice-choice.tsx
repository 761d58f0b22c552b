import { useState, type JSX } from 'react'
import { useStore } from 'zustand'
import { cardNamed } from '../../models/card.ts'
import type { VoiceDeeds } from '../deeds.ts'
import { store } from '../store.ts'
import { ownName, pickVoice, voicesFor } from '../voice/voices.ts'
import { Choice } from './choice.tsx'
import { useWords } from './use-words.ts'

/** Asked about before it is loaded: a program of another licence, that is no part of this page. */
const asksFirst = 'espeak'

/**
 * Whose voice answers. One that was added is loaded first, and measured where it may be too slow; eSpeak NG
 * only after a yes to its licence.
 */
export function VoiceChoice({ deeds }: { readonly deeds: VoiceDeeds }): JSX.Element | null {
  const words = useWords()
  const language = useStore(store, (seen) => seen.language)
  const chosen = useStore(store, (seen) => seen.tongue.name)
  const own = useStore(store, (seen) => seen.ownVoices)
  const trying = useStore(store, (seen) => seen.trying)
  const [asking, ask] = useState(false)
  const around = { own, added: addedWeights }
  const fitting = voicesFor(language, around)
  if (fitting.length < 2) return null
  const current = pickVoice(chosen, language, around).name
  const choose = (name: string) => {
    const first = name === asksFirst && current !== name
    ask(first)
    if (first) deeds.cancel()
    else deeds.choose(name)
  }
  const agree = () => {
    ask(false)
    deeds.choose(asksFirst)
  }
  return (
    <>
      <Choice
        label={words('ui-tongue-label')}
        value={asking ? asksFirst : (trying?.name ?? current)}
        choose={choose}
      >
        {fitting.map(({ name }) => (
          <option key={name} value={name}>
            {ownName(name) ?? words('ui-tongue', { name })}
          </option>
        ))}
      </Choice>
      {asking && <Licence no={() => ask(false)} yes={agree} />}
      <Trying deeds={deeds} />
    </>
  )
}

type LicenceProps = { readonly no: () => void; readonly yes: () => void }

function Licence({ no, yes }: LicenceProps): JSX.Element {
  const words = useWords()
  return (
    <div className="choice" role="alert" ref={reveal}>
      <p>
        {words('ui-espeak-licence')}{' '}
        <a href={cardNamed('espeak-licence').file} target="_blank" rel="noreferrer">
          {words('ui-espeak-read')}
        </a>
      </p>
      <button type="button" className="plain" onClick={no}>
        {words('ui-espeak-no')}
      </button>
      <button type="button" className="plain" onClick={yes}>
        {words('ui-espeak-yes')}
      </button>
    </div>
  )
}

/** How far loading or measuring is, or what came of it. */
function Trying({ deeds }: { readonly deeds: VoiceDeeds }): JSX.Element {
  const words = useWords()
  const trying = useStore(store, (seen) => seen.trying)
  const slow = useStore(store, (seen) => seen.slowVoice)
  const loading = trying?.progress?.step === 'weights' ? trying.progress : null
  return (
    <div role="status">
      {trying && (
        <div className="choice" ref={reveal}>
          <p>{words(loading ? 'ui-voice-loading' : 'ui-voice-measuring')}</p>
          <progress
            aria-label={words('ui-tongue', { name: trying.name })}
            {...(loading && { value: loading.done, max: loading.total })}
          />
          <button type="button" className="plain" onClick={deeds.cancel}>
            {words('ui-cancel')}
          </button>
        </div>
      )}
      {slow && (
        <div className="choice" ref={reveal}>
          <p>{words('ui-voice-slow', { seconds: Math.round(slow.pace * 10) / 10 })}</p>
          <button type="button" className="plain" onClick={() => deeds.choose(slow.name)}>
            {words('ui-voice-measure')}
          </button>
        </div>
      )}
    </div>
  )
}

/** The menu may be longer than the screen. */
const reveal = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'nearest' })
