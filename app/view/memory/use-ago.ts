import { useStore } from 'zustand'
import { store } from '../../store.ts'
import { useWords } from '../use-words.ts'
import { ago } from './ago.ts'

/** How long before `now` a time was, in words; both ms of the Unix epoch. */
export function useAgo(time: number, now: number): string {
  const words = useWords()
  const language = useStore(store, (seen) => seen.language)
  return ago(language, time, now) ?? words('ui-memory-just-now')
}
