import { type ChangeEvent, type JSX } from 'react'
import { useStore } from 'zustand'
import { store, type Deeds } from '../store.ts'
import type { Tongue } from '../voice/voices.ts'
import { languages } from '../words.ts'
import { useWords } from './use-words.ts'
import { Choice } from './choice.tsx'
import { VoiceChoice } from './voice-choice.tsx'

type Props = { readonly deeds: Deeds }

/** The devices that work here; nothing to choose while there is but one. */
export function DeviceChoice({ deeds }: Props): JSX.Element | null {
  const words = useWords()
  const devices = useStore(store, (seen) => seen.devices)
  const device = useStore(store, (seen) => seen.device)
  if (devices.length < 2) return null
  return (
    <Choice
      label={words('ui-device-label')}
      value={device}
      choose={(name) => deeds.choose(name, null)}
    >
      {devices.map((name) => (
        <option key={name} value={name}>
          {words('ui-device', { name })}
        </option>
      ))}
    </Choice>
  )
}

/** The cameras that the browser tells of, once it was allowed to. */
export function CameraChoice({ deeds }: Props): JSX.Element | null {
  const words = useWords()
  const cameras = useStore(store, (seen) => seen.cameras)
  const camera = useStore(store, (seen) => seen.camera)
  const device = useStore(store, (seen) => seen.device)
  if (cameras.length < 2) return null
  return (
    <Choice
      label={words('ui-camera-label')}
      value={camera ?? ''}
      choose={(id) => deeds.choose(device, id === '' ? null : id)}
    >
      <option value="">{words('ui-camera-any')}</option>
      {cameras.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Choice>
  )
}

/** The languages there are, each in its own name. */
export function LanguageChoice({ deeds }: Props): JSX.Element {
  const words = useWords()
  const language = useStore(store, (seen) => seen.language)
  return (
    <Choice label={words('ui-language-label')} value={language} choose={deeds.speak}>
      {languages.map((tag) => (
        <option key={tag} value={tag} lang={tag}>
          {new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag}
        </option>
      ))}
    </Choice>
  )
}

/** Whose voice answers, how fast and how loud. */
export function TongueChoice({ deeds }: Props): JSX.Element {
  const words = useWords()
  const tongue = useStore(store, (seen) => seen.tongue)
  const change = (part: Partial<Tongue>) => store.setState({ tongue: { ...tongue, ...part } })
  return (
    <>
      <VoiceChoice deeds={deeds.voice} />
      <Slider
        label={words('ui-speed-label')}
        value={tongue.rate}
        range={[0.6, 2]}
        change={(rate) => change({ rate })}
      />
      <Slider
        label={words('ui-volume-label')}
        value={tongue.volume}
        range={[0.2, 1]}
        change={(volume) => change({ volume })}
      />
    </>
  )
}

type SliderProps = {
  readonly label: string
  readonly value: number
  readonly range: readonly [least: number, most: number]
  readonly change: (value: number) => void
}

function Slider({ label, value, range: [min, max], change }: SliderProps): JSX.Element {
  const language = useStore(store, (seen) => seen.language)
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(value)
  return (
    <label className="choice">
      <span className="choice-label">
        {label} · {percent}
      </span>
      <input
        type="range"
        min={min}
        max={max}
        step={0.05}
        value={value}
        aria-valuetext={percent}
        onChange={({ target }) => change(target.valueAsNumber)}
      />
    </label>
  )
}

/** Pictures or a video of the person's own; they may be dropped anywhere on the page too. */
export function FileChoice({ deeds }: Props): JSX.Element {
  const words = useWords()
  const play = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])]
    target.value = '' // so that the same file can be chosen again
    if (files.length > 0) deeds.play(files)
  }
  return (
    <label className="choice files">
      <span className="choice-label">{words('ui-files-label')}</span>
      <span className="field">{words('ui-files')}</span>
      <input
        className="hidden"
        type="file"
        accept="image/*,video/*,.mcap,.json"
        multiple
        onChange={play}
      />
    </label>
  )
}
