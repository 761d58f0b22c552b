import type { JSX } from 'react'
import { useStore } from 'zustand'
import { store, type Deeds } from '../store.ts'
import { Alerts } from './alerts.tsx'
import { AnswerCard } from './answer-card.tsx'
import { AskBox } from './ask-box.tsx'
import { Guiding } from './guiding.tsx'
import { HearingState } from './talk/hearing-state.tsx'
import { HomeMenu } from './home/home-menu.tsx'
import { InView } from './in-view.tsx'
import { Menu } from './menu.tsx'
import { RecordButton } from './record-button.tsx'
import { statusTexts } from './status-texts.ts'
import { Timers } from './timers.tsx'
import { useWords } from './use-words.ts'
import { MeasuringGuide } from './worn-camera.tsx'

/** What lies over the picture while looking: off and menu above, question and answer below. */
export function Controls({ deeds }: { readonly deeds: Deeds }): JSX.Element {
  const words = useWords()
  const status = useStore(store, (seen) => seen.status)
  const language = useStore(store, (seen) => seen.language)
  const texts = status ? statusTexts(language, status) : [words('ui-first-look')]
  return (
    <div className="controls">
      <h1 className="hidden">Sightline</h1>
      <div className="bar">
        <button type="button" className="plain" aria-keyshortcuts="Escape" onClick={deeds.stop}>
          {words('ui-off')}
        </button>
        <RecordButton deeds={deeds} />
        <HomeMenu deeds={deeds} />
        <Menu deeds={deeds} />
      </div>
      <div className="dock">
        <Alerts deeds={deeds} />
        <HearingState talk={deeds.talk} />
        <Guiding />
        <MeasuringGuide deeds={deeds.worn} />
        <AnswerCard deeds={deeds} />
        <Timers />
        <AskBox deeds={deeds} />
        <p className="status">
          {texts.map((text) => (
            <span key={text}>{text}</span>
          ))}
        </p>
      </div>
      <InView />
    </div>
  )
}
