import { lazy, Suspense, useEffect, useLayoutEffect, useRef, type DragEvent, type JSX } from 'react'
import { useStore } from 'zustand'
import type { Gaze } from '../core/gaze.ts'
import { store, type Deeds } from '../store.ts'
import { directionOf } from '../words.ts'
import './fonts.css'
import './page.css'
import './welcome.css'
import './scene.css'
import './panels.css'
import './controls.css'
import './evidence.css'
import './record.css'
import './diagnostics.css'
import './home/home.css'
import './talk/talk.css'
import { Backdrop } from './backdrop.tsx'
import { CaptureLight } from './capture-light.tsx'
import { Controls } from './controls.tsx'
import { Diagnostics } from './diagnostics.tsx'
import { Beside } from './home/beside.tsx'
import { Stage } from './home/stage.tsx'
import { MemoryPanel } from './memory/memory-panel.tsx'
import './memory/memory.css'
import { NoScene } from './no-scene.tsx'
import { Starting } from './starting.tsx'
import { useTalkKey } from './talk/use-talk-key.ts'
import { TextMarks } from './text-marks.tsx'
import { applyTokens } from './tokens.ts'
import { useEscape } from './use-escape.ts'
import { useThingKeys, Way } from './way.tsx'
import { Welcome } from './welcome.tsx'

// The scene is three quarters of all that is loaded, and the first screen does not need it.
const Scene = lazy(() =>
  import('./scene.tsx').then(
    ({ Scene }) => ({ default: Scene }),
    () => ({ default: () => <NoScene because="fault-page" /> }),
  ),
)

/** All that is to be seen. Reads the store and calls the deeds; decides nothing. */
type Props = { readonly deeds: Deeds; readonly gaze: Gaze }

export function Glasses({ deeds, gaze }: Props): JSX.Element {
  const kind = useStore(store, ({ looking }) => looking.kind)
  const language = useStore(store, (seen) => seen.language)
  const immersive = useStore(store, (seen) => seen.immersive)
  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  useEscape(deeds)
  useThingKeys(deeds)
  useTalkKey(deeds.talk)

  useLayoutEffect(() => applyTokens(document.documentElement.style), [])
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = directionOf(language)
  }, [language])
  useEffect(() => {
    document.documentElement.dataset.screen = immersive ? 'immersive' : kind
  }, [kind, immersive])
  useEffect(() => {
    // The button that was pressed is gone with its screen; its focus goes to the new one.
    if (!first.current) main.current?.focus({ preventScroll: true })
    first.current = false
  }, [kind])

  const drop = (event: DragEvent) => {
    event.preventDefault()
    const files = [...event.dataTransfer.files]
    if (files.length > 0) deeds.play(files)
  }
  return (
    <div className="glasses" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Backdrop />
      <Suspense>
        <Scene gaze={gaze} />
      </Suspense>
      <TextMarks />
      <Stage />
      <Beside />
      <Diagnostics />
      <main ref={main} tabIndex={-1}>
        {kind === 'off' && <Welcome deeds={deeds} />}
        {kind === 'starting' && <Starting deeds={deeds} />}
        {kind === 'looking' && <Controls deeds={deeds} />}
      </main>
      <Way />
      <MemoryPanel deeds={deeds} />
      <CaptureLight />
    </div>
  )
}
