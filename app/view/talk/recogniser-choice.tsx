import { useEffect, useState, type JSX } from 'react'
import { useStore } from 'zustand'
import { bytesOf, recognisersFor } from '../../../models/recognisers.ts'
import {
  asSpoken,
  browserNames,
  browserRecognitions,
  permitted,
  placeOf,
  type Place,
} from '../../devices/browser-recogniser.ts'
import { store } from '../../store.ts'
import { Choice } from '../choice.tsx'
import { useWords } from '../use-words.ts'

/**
 * What writes down speech: larger ones understand better and take longer. Only those that this page has,
 * and the browser's own where it has one; if that sends sound away, the person is asked first.
 */
export function RecogniserChoice(): JSX.Element | null {
  const words = useWords()
  const language = useStore(store, (seen) => seen.language)
  const recogniser = useStore(store, (seen) => seen.recogniser)
  const place = useBrowserPlace(language)
  const [asking, ask] = useState(false)
  const fitting = recognisersFor(language, addedWeights)
  if (fitting.length < 2 && place === null) return null
  const browsers = place === null ? null : browserNames[place]
  const chosen = permitted(recogniser, place) === null ? recogniser : browsers
  const megabytes = (bytes: number) => Math.round(bytes / 1e6)
  const choose = (name: string) => {
    const leaving = name === browserNames.elsewhere && chosen !== name
    ask(leaving)
    if (!leaving) store.setState({ recogniser: name === '' ? null : name })
  }
  const agree = () => {
    ask(false)
    store.setState({ recogniser: browserNames.elsewhere })
  }
  const known = [...fitting.map(({ name }) => name), browsers]
  return (
    <>
      <Choice
        label={words('ui-recogniser-label')}
        value={known.find((name) => name === chosen) ?? ''}
        choose={choose}
      >
        <option value="">{words('ui-recogniser-usual')}</option>
        {fitting.map((each) => (
          <option key={each.name} value={each.name}>
            {words('ui-recogniser', { name: each.name, size: megabytes(bytesOf(each)) })}
          </option>
        ))}
        {browsers && <option value={browsers}>{words(`ui-recogniser-${browsers}`)}</option>}
      </Choice>
      {asking && (
        <div className="choice" role="alert" ref={reveal}>
          <p>{words('ui-recogniser-leaves')}</p>
          <button type="button" className="plain" onClick={() => ask(false)}>
            {words('ui-recogniser-no')}
          </button>
          <button type="button" className="plain" onClick={agree}>
            {words('ui-recogniser-yes')}
          </button>
        </div>
      )}
    </>
  )
}

/** The menu may be longer than the screen. */
const reveal = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'nearest' })

/** Where the browser's own recogniser hears a language; null where there is none, or not yet known. */
function useBrowserPlace(language: string): Place {
  const [place, setPlace] = useState<Place>(null)
  useEffect(() => {
    let wanted = true
    void placeOf(browserRecognitions(), asSpoken(language)).then(
      (found) => wanted && setPlace(found),
    )
    return () => {
      wanted = false
    }
  }, [language])
  return place
}
