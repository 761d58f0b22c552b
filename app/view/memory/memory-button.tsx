import type { JSX } from 'react'
import type { Deeds } from '../../store.ts'
import { useWords } from '../use-words.ts'

/** Opens what is remembered. */
export function MemoryButton({ deeds }: { readonly deeds: Deeds }): JSX.Element {
  const words = useWords()
  return (
    <button type="button" className="plain" aria-haspopup="dialog" onClick={deeds.memory.open}>
      {words('ui-memory')}
    </button>
  )
}
