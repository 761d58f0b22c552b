import { useLayoutEffect, useRef, type JSX } from 'react'
import { useStore } from 'zustand'
import { store } from '../store.ts'
import { useWords } from './use-words.ts'

/** What the camera sees, behind the labels: the device's own element, put in place here. */
export function Backdrop(): JSX.Element | null {
  const picture = useStore(store, (seen) => seen.picture)
  const holder = useRef<HTMLDivElement>(null)
  const words = useWords()
  useLayoutEffect(() => {
    if (!picture) return
    holder.current?.append(picture)
    return () => picture.remove()
  }, [picture])
  return (
    picture && <div className="backdrop" ref={holder} role="img" aria-label={words('ui-picture')} />
  )
}
