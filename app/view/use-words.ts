import { useCallback } from 'react'
import { useStore } from 'zustand'
import type { Sentence } from '../core/types.ts'
import { store } from '../store.ts'
import { say } from '../words.ts'

/** Says a message of assets/words in the language that is chosen. */
export function useWords(): (id: string, args?: Sentence['args']) => string {
  const language = useStore(store, (seen) => seen.language)
  return useCallback(
    (id: string, args: Sentence['args'] = {}) => say(language, { id, args }),
    [language],
  )
}
