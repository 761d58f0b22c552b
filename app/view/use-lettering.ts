import { useEffect, useState } from 'react'
import { drawWord, loadLetters, type Lettered, type Lettering } from './word-texture.ts'

/**
 * A word on its texture, drawn anew only when what is drawn changes, and disposed when it is not
 * shown any more. Null until the typeface is there.
 */
export function useLettering({
  text,
  detail,
  pixels,
  colour,
  backing,
}: Lettering): Lettered | null {
  const [lettered, setLettered] = useState<Lettered | null>(null)
  useEffect(() => {
    let wanted = true
    void loadLetters(text + detail).then(() => {
      if (wanted) setLettered(drawWord({ text, detail, pixels, colour, backing }))
    })
    return () => {
      wanted = false
    }
  }, [text, detail, pixels, colour, backing])
  useEffect(() => () => lettered?.texture.dispose(), [lettered])
  return lettered
}
