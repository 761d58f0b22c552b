import { type ChangeEvent, useId, type JSX } from 'react'
import { useStore } from 'zustand'
import type { HomeChoice } from '../../home/live/live-home.ts'
import { profiles, type ProfileName } from '../../home/profiles.ts'
import { store, type Deeds } from '../../store.ts'
import { Choice } from '../choice.tsx'
import { Icon } from '../icons.tsx'
import { useWords } from '../use-words.ts'

const profileNames = Object.keys(profiles) as ProfileName[]

/** Which home, which light, which device one wears in it, and what is shown beside it. */
export function HomeMenu({ deeds }: { readonly deeds: Deeds }): JSX.Element | null {
  const words = useWords()
  const id = useId()
  const live = useStore(store, (seen) => seen.stage)
  const home = useStore(store, (seen) => seen.home)
  if (!live) return null
  // A script is over with any other choice.
  const furnish = (change: Partial<HomeChoice>) =>
    deeds.furnish({ ...home, script: null, ...change })
  const play = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])]
    target.value = '' // so that the same file can be chosen again
    document.getElementById(id)?.hidePopover()
    if (files.length > 0) deeds.play(files)
  }
  const tour = () => {
    document.getElementById(id)?.hidePopover()
    live.tour.play()
  }
  return (
    <>
      <button
        type="button"
        className="round"
        aria-label={words('ui-device', { name: 'home' })}
        popoverTarget={id}
      >
        <Icon name="home" />
      </button>
      <section
        className="menu card"
        id={id}
        popover="auto"
        aria-label={words('ui-device', { name: 'home' })}
      >
        <Choice
          label={words('ui-home-profile-label')}
          value={home.profile}
          choose={(profile) => furnish({ profile: profile as ProfileName })}
        >
          {profileNames.map((name) => (
            <option key={name} value={name}>
              {words('ui-home-profile', { name })}
            </option>
          ))}
        </Choice>
        <Choice
          label={words('ui-home-light-label')}
          value={home.time}
          choose={(time) => furnish({ time: time as HomeChoice['time'] })}
        >
          <option value="day">{words('ui-home-light', { time: 'day' })}</option>
          <option value="evening">{words('ui-home-light', { time: 'evening' })}</option>
        </Choice>
        <Beside />
        <div className="deeds">
          <button type="button" className="plain" onClick={tour}>
            {words('ui-home-tour')}
          </button>
          <button type="button" className="plain" onClick={() => furnish({ seed: home.seed + 1 })}>
            {words('ui-home-other')}
          </button>
        </div>
        <label className="choice files">
          <span className="field">{words('ui-home-script')}</span>
          <input className="hidden" type="file" accept=".json,application/json" onChange={play} />
        </label>
        <p className="keys">{words('ui-home-keys')}</p>
      </section>
    </>
  )
}

/** The switches of what is shown beside the person's own view. */
function Beside(): JSX.Element {
  const words = useWords()
  const beside = useStore(store, (seen) => seen.beside)
  return (
    <>
      {(['camera', 'truth', 'check'] as const).map((name) => (
        <label className="switch" key={name}>
          <span>{words('ui-home-beside', { name })}</span>
          <input
            type="checkbox"
            role="switch"
            checked={beside[name]}
            onChange={({ target }) =>
              store.setState({ beside: { ...beside, [name]: target.checked } })
            }
          />
        </label>
      ))}
    </>
  )
}
