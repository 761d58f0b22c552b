import { useEffect } from 'react'
import type { TalkDeeds } from '../../deeds.ts'
import { store } from '../../store.ts'

/** What the space key means something else for. */
const taken = 'input, textarea, select, button, a, summary, [contenteditable], [role="slider"]'

/** The space bar, held, talks, wherever it has no other meaning. */
export function useTalkKey({ press, release }: TalkDeeds): void {
  useEffect(() => {
    let held = false
    const down = (event: KeyboardEvent) => {
      if (event.code !== 'Space' || event.ctrlKey || event.altKey || event.metaKey) return
      if (event.target instanceof Element && event.target.closest(taken)) return
      if (store.getState().looking.kind !== 'looking') return
      event.preventDefault() // else the page scrolls
      if (held || event.repeat) return
      held = true
      press()
    }
    const up = (event: Event) => {
      if (!held || (event instanceof KeyboardEvent && event.code !== 'Space')) return
      held = false
      release()
    }
    addEventListener('keydown', down)
    addEventListener('keyup', up)
    addEventListener('blur', up)
    return () => {
      removeEventListener('keydown', down)
      removeEventListener('keyup', up)
      removeEventListener('blur', up)
    }
  }, [press, release])
}
