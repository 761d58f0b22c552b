import { type Intent, still } from '../../home/live/body.ts'

/** What each key asks for, by its place on the keyboard, so that W is above S on any layout. */
const meanings: Readonly<Record<string, Partial<Intent>>> = {
  KeyW: { ahead: 1 },
  KeyS: { ahead: -1 },
  KeyA: { right: -1 },
  KeyD: { right: 1 },
  KeyQ: { turn: 1 },
  KeyE: { turn: -1 },
  ArrowUp: { ahead: 1 },
  ArrowDown: { ahead: -1 },
  ArrowLeft: { turn: 1 },
  ArrowRight: { turn: -1 },
  PageUp: { tilt: 1 },
  PageDown: { tilt: -1 },
}

/** While it is held the right hand pinches. */
export const pinchKey = 'KeyP'

/** Whether a key (`KeyboardEvent.code`) moves the person. */
export const isKey = (code: string): boolean => code in meanings

/** What all held keys ask for together. */
export function intentOf(held: Iterable<string>): Intent {
  let intent = still
  for (const code of held) {
    for (const [part, value] of Object.entries(meanings[code] ?? {})) {
      const sum = intent[part as keyof Intent] + value
      intent = { ...intent, [part]: Math.max(-1, Math.min(1, sum)) }
    }
  }
  return intent
}
