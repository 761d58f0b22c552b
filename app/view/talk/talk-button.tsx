import type { JSX, KeyboardEvent, MouseEvent, PointerEvent } from 'react'
import { useStore } from 'zustand'
import type { TalkDeeds } from '../../deeds.ts'
import { store } from '../../store.ts'
import { Icon } from '../icons.tsx'
import { useWords } from '../use-words.ts'

/** Held or tapped to talk, by finger, mouse, pen or keyboard. */
export function TalkButton({ talk }: { readonly talk: TalkDeeds }): JSX.Element {
  const words = useWords()
  const listening = useStore(store, ({ turn }) => turn.kind === 'listening')
  const state = useStore(store, ({ ears }) => ears.kind)
  const press = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    talk.press()
  }
  const isKey = ({ key }: KeyboardEvent) => key === ' ' || key === 'Enter'
  const keyDown = (event: KeyboardEvent) => {
    if (!isKey(event)) return
    event.preventDefault()
    if (!event.repeat) talk.press()
  }
  const keyUp = (event: KeyboardEvent) => {
    if (!isKey(event)) return
    event.preventDefault()
    talk.release()
  }
  /** A screen reader's click has neither pointer nor key: it is a tap. */
  const click = ({ detail }: MouseEvent) => {
    if (detail !== 0) return
    talk.press()
    talk.release()
  }
  return (
    <button
      type="button"
      className="round talk"
      data-ears={state}
      aria-label={words('ui-talk')}
      aria-pressed={listening}
      aria-keyshortcuts="Space"
      title={words('ui-talk-hint')}
      onPointerDown={press}
      onPointerUp={talk.release}
      onPointerCancel={talk.release}
      onContextMenu={(event) => event.preventDefault()} // a long touch is no wish for a menu
      onKeyDown={keyDown}
      onKeyUp={keyUp}
      onClick={click}
      onBlur={talk.release}
    >
      <Icon name="talk" />
    </button>
  )
}
