import { useEffect } from 'react'
import { isShown } from '../core/exchange.ts'
import { store, type Deeds, type Seen } from '../store.ts'

/** What Escape ends, from the top: the card, then typing, then looking. */
export function topmost(
  {
    turn,
    notice,
    chosen,
    ringing,
    guiding,
    looking,
  }: Pick<Seen, 'turn' | 'notice' | 'chosen' | 'ringing' | 'guiding' | 'looking'>,
  typing: boolean,
): 'card' | 'typing' | 'looking' | null {
  if (isShown(turn) || notice || ringing || guiding || chosen !== null) return 'card'
  if (typing) return 'typing'
  return looking.kind === 'off' ? null : 'looking'
}

/** Escape ends what lies on top. An open menu closes by itself. */
export function useEscape(deeds: Deeds): void {
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector(':popover-open, dialog[open]')) return
      const focused = document.activeElement
      const typing = focused instanceof HTMLInputElement && focused.type === 'text'
      const top = topmost(store.getState(), typing)
      if (top === 'card') deeds.dismiss()
      if (top === 'typing') (focused as HTMLInputElement).blur()
      if (top === 'looking') deeds.stop()
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [deeds])
}
