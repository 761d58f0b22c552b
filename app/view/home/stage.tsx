import { useEffect, useRef, useState, type JSX, type KeyboardEvent, type PointerEvent } from 'react'
import { useStore } from 'zustand'
import type { LiveHome, Named, Reached, ViewPoint } from '../../home/live/live-home.ts'
import { store } from '../../store.ts'
import { thingName } from '../../words.ts'
import { useWords } from '../use-words.ts'
import { isKey, intentOf, pinchKey } from './keys.ts'

/** Radians that the look turns for a drag over the whole height of the window. */
const dragTurn = 1.4
/** A press that moves less than this, CSS pixels, reaches for what is there. */
const stillness = 6

/** The home itself, to look around, walk and reach into: by mouse, by finger and by keys. */
export function Stage(): JSX.Element | null {
  const live = useStore(store, (seen) => seen.stage)
  return live && <LiveStage key={JSON.stringify(live.choice)} live={live} />
}

function LiveStage({ live }: { readonly live: LiveHome }): JSX.Element {
  const words = useWords()
  const stage = useRef<HTMLDivElement>(null)
  const held = useRef(new Set<string>())
  const press = useRef<{ x: number; y: number; moved: number } | null>(null)
  const [reached, setReached] = useState<Reached | null>(null)
  const said = useInWords(reached)

  useEffect(() => {
    stage.current?.focus({ preventScroll: true })
    const keys = held.current
    const letGo = () => {
      keys.clear()
      live.pinch.open()
      live.body.intend(intentOf(keys))
    }
    addEventListener('blur', letGo)
    return () => removeEventListener('blur', letGo)
  }, [live])

  useEffect(() => {
    const tidying = setTimeout(() => setReached(null), sayFor)
    return () => clearTimeout(tidying)
  }, [reached])

  const reach = (at: ViewPoint) => {
    const came = live.reach(at)
    if (came.kind !== 'nothing') setReached(came)
  }
  const key = (event: KeyboardEvent, down: boolean) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (down && !event.repeat && (event.key === 'Enter' || event.key === ' ')) reach([0, 0])
    if (event.key === ' ') event.preventDefault()
    if (event.code === pinchKey && down && !event.repeat) live.pinch.close()
    if (event.code === pinchKey && !down) live.pinch.open()
    if (!isKey(event.code)) return
    event.preventDefault()
    if (down) live.tour.stop()
    if (down) held.current.add(event.code)
    else held.current.delete(event.code)
    live.body.intend(intentOf(held.current))
  }
  const grab = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    press.current = { x: event.clientX, y: event.clientY, moved: 0 }
  }
  const drag = (event: PointerEvent) => {
    const from = press.current
    if (!from) return
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
    press.current = { x: event.clientX, y: event.clientY, moved: from.moved + Math.hypot(dx, dy) }
    if (press.current.moved < stillness) return
    live.tour.stop()
    const turn = dragTurn / innerHeight
    live.body.look(dx * turn, dy * turn)
  }
  const release = (event: PointerEvent) => {
    const moved = press.current?.moved ?? Infinity
    press.current = null
    const at = [
      (event.clientX / innerWidth) * 2 - 1,
      1 - (event.clientY / innerHeight) * 2,
    ] as const
    if (moved < stillness) reach(at)
  }
  return (
    <>
      <div
        ref={stage}
        className="stage"
        role="application"
        tabIndex={0}
        aria-label={words('ui-home-stage')}
        aria-describedby="stage-keys"
        onKeyDown={(event) => key(event, true)}
        onKeyUp={(event) => key(event, false)}
        onPointerDown={grab}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerCancel={() => (press.current = null)}
      >
        {live.display && (
          <span
            className="display"
            aria-hidden="true"
            style={{ blockSize: `${live.display.part * 100}dvh`, aspectRatio: live.display.aspect }}
          />
        )}
        <span className="aim" aria-hidden="true" />
      </div>
      <p id="stage-keys" className="hidden">
        {words('ui-home-keys')}
      </p>
      <p className="said" role="status">
        {said}
      </p>
    </>
  )
}

/** What was done, in words. */
function useInWords(reached: Reached | null): string {
  const words = useWords()
  const language = useStore(store, (seen) => seen.language)
  if (!reached || reached.kind === 'nothing') return ''
  const name = ({ label, name }: Named) => (label === null ? name : thingName(language, label))
  const on = reached.kind === 'put' && reached.on ? name(reached.on) : 'none'
  return words(`ui-home-${reached.kind}`, { thing: name(reached.thing), on })
}

/** ms for which a line about something done stays. */
const sayFor = 4000
