import { useEffect, useState } from 'react'
import type { CanvasTexture } from 'three'
import { drawWord, loadLetters, type Lettering } from './word-texture.ts'

/**
 * The texture of a word, drawn anew only when what is drawn changes, and disposed when it is not
 * shown any more. Null until the typeface is there.
 */
export function useLettering({ text, pixels, colour, backing }: Lettering): CanvasTexture | null {
  const [texture, setTexture] = useState<CanvasTexture | null>(null)
  useEffect(() => {
    let wanted = true
    void loadLetters(text).then(() => {
      if (wanted) setTexture(drawWord({ text, pixels, colour, backing }))
    })
    return () => {
      wanted = false
    }
  }, [text, pixels, colour, backing])
  useEffect(() => () => texture?.dispose(), [texture])
  return texture
}
