import { useEffect, type JSX } from 'react'
import { useStore } from 'zustand'
import { pointedAt } from '../core/exchange.ts'
import { store, type Deeds } from '../store.ts'
import { times } from './tokens.ts'
import { useCalm } from './use-calm.ts'
import { wayTo } from './way-words.ts'

/** The way to the thing that is pointed at, for those who hear the screen: at a calm rate. */
export function Way(): JSX.Element {
  const way = useStore(store, (seen) => wayTo(seen, pointedAt(seen)) ?? '')
  return (
    <p className="hidden" role="status">
      {useCalm(way, times.wordsEvery)}
    </p>
  )
}

const steps: Readonly<Record<string, 1 | -1>> = { Period: 1, Comma: -1 }

/** Alt and the keys right of M lead from thing to thing, clockwise and back. */
export function useThingKeys(deeds: Deeds): void {
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      const step = steps[event.code]
      if (!step || !event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      deeds.point(step)
    }
    document.addEventListener('keydown', go)
    return () => document.removeEventListener('keydown', go)
  }, [deeds])
}
