import type { JSX } from 'react'
import { useWords } from './use-words.ts'

/** In place of the scene, where none can be drawn: the reason, and what to do. */
export function NoScene({ because }: { readonly because: string }): JSX.Element {
  const words = useWords()
  return (
    <p className="no-scene" role="alert">
      {words(because)}
    </p>
  )
}
