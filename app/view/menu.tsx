import { useId, type JSX } from 'react'
import { useStore } from 'zustand'
import { store, type Deeds } from '../store.ts'
import { CameraChoice, DeviceChoice, FileChoice, LanguageChoice, TongueChoice } from './choices.tsx'
import { TalkChoices } from './talk/talk-choices.tsx'
import { Licences } from './licences.tsx'
import { MemoryButton } from './memory/memory-button.tsx'
import { Icon } from './icons.tsx'
import { useWords } from './use-words.ts'
import { WornCamera } from './worn-camera.tsx'

/** Device, camera, language and what else can be chosen while looking. */
export function Menu({ deeds }: { readonly deeds: Deeds }): JSX.Element {
  const words = useWords()
  const id = useId()
  return (
    <>
      <button type="button" className="round" aria-label={words('ui-menu')} popoverTarget={id}>
        <Icon name="menu" />
      </button>
      <section className="menu card" id={id} popover="auto" aria-label={words('ui-menu')}>
        <DeviceChoice deeds={deeds} />
        <CameraChoice deeds={deeds} />
        <LanguageChoice deeds={deeds} />
        <FileChoice deeds={deeds} />
        <Switch label={words('ui-voice')} field="voice" />
        <TongueChoice deeds={deeds} />
        <TalkChoices />
        <Switch label={words('ui-details')} field="details" />
        <WornCamera deeds={deeds} />
        <MemoryButton deeds={deeds} />
        <Licences />
      </section>
    </>
  )
}

type SwitchProps = { readonly label: string; readonly field: 'voice' | 'details' }

function Switch({ label, field }: SwitchProps): JSX.Element {
  const on = useStore(store, (seen) => seen[field])
  return (
    <label className="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        onChange={({ target }) => store.setState({ [field]: target.checked })}
      />
    </label>
  )
}
