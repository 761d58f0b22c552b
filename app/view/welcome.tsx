import type { JSX } from 'react'
import { useStore } from 'zustand'
import { browserNames } from '../devices/browser-recogniser.ts'
import { store, type Deeds } from '../store.ts'
import { Alerts } from './alerts.tsx'
import { CameraChoice, DeviceChoice, FileChoice, LanguageChoice } from './choices.tsx'
import { Icon, Logo } from './icons.tsx'
import { MemoryButton } from './memory/memory-button.tsx'
import { useWords } from './use-words.ts'

/** The device that needs no camera, no headset and nobody's permission. */
const home = 'home'
/** Devices that show something else than what is before the person. */
const blind = ['recording', home]
/** Tried where nothing better is known; it says by itself why it cannot be had. */
const usual = 'webcam'

/** The first screen: what this is, what it promises, and the ways to begin. */
export function Welcome({ deeds }: { readonly deeds: Deeds }): JSX.Element {
  const words = useWords()
  const device = useStore(store, (seen) => seen.device)
  const camera = useStore(store, (seen) => seen.camera)
  const eye = useStore(store, ({ device, devices }) =>
    [device, ...devices, usual].find((name) => name !== '' && !blind.includes(name)),
  )
  const leaves = useStore(store, ({ recogniser }) => recogniser === browserNames.elsewhere)
  const walks = useStore(store, ({ devices }) => devices.includes(home))
  const walk = () => {
    if (device !== home) deeds.choose(home, null)
    deeds.start()
  }
  const look = () => {
    if (eye !== undefined && eye !== device) deeds.choose(eye, camera)
    deeds.start()
  }
  return (
    <div className="welcome">
      <header>
        <Logo />
        <h1>Sightline</h1>
        <p className="tagline">{words('ui-tagline')}</p>
      </header>
      <Alerts deeds={deeds} />
      <div className="ways">
        {walks && (
          <button
            type="button"
            className={device === home ? 'way home primary' : 'way home'}
            onClick={walk}
          >
            <img src="home.jpg" alt="" width="960" height="400" />
            <Icon name="home" />
            <strong>{words('ui-walk-home')}</strong>
            <span>{words('ui-walk-home-hint')}</span>
          </button>
        )}
        <button type="button" className={device === home ? 'way' : 'way primary'} onClick={look}>
          <Icon name="camera" />
          <strong>{words('ui-use-camera')}</strong>
          <span>{words('ui-use-camera-hint')}</span>
        </button>
        <button type="button" className="way" onClick={() => deeds.play([])}>
          <Icon name="sample" />
          <strong>{words('ui-try-sample')}</strong>
          <span>{words('ui-try-sample-hint')}</span>
        </button>
      </div>
      <p className="promise">
        <Icon name="lock" />
        <span>{words('ui-promise', { sound: leaves ? 'leaves' : 'stays' })}</span>
      </p>
      <section className="choices" aria-label={words('ui-settings')}>
        <DeviceChoice deeds={deeds} />
        <CameraChoice deeds={deeds} />
        <LanguageChoice deeds={deeds} />
        <FileChoice deeds={deeds} />
        <MemoryButton deeds={deeds} />
      </section>
    </div>
  )
}
