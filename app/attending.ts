import type { Progress } from '../models/load.ts'
import { exchangeOf } from './core/exchange.ts'
import { store, type Seen } from './store.ts'

/** Whether the wake phrase is waited for. That a recording speaks itself is known with its first picture. */
export const waking = ({ wake, looking, device, picture }: Seen = store.getState()): boolean =>
  wake.on && looking.kind !== 'off' && (device !== 'recording' || picture !== null)

/** Whether somebody is listened to without key or tap: for the wake phrase, or to a recording that speaks. */
export const always = (seen: Seen = store.getState()): boolean =>
  waking(seen) || seen.saying !== null

/** Shows that it listens and what it understands so far; null when nobody speaks to it any more. */
export function showHeard(heard: string | null): void {
  store.setState(({ turn }) => {
    if (heard !== null) return { turn: { kind: 'listening', heard, last: exchangeOf(turn) } }
    return turn.kind === 'listening' ? { turn: { kind: 'quiet', last: turn.last } } : {}
  })
}

/** Shows how far it is with loading what hears. */
export function showLoading(progress: Progress): void {
  const { step } = progress
  store.setState({
    ears: { kind: 'starting', step, progress: step === 'weights' ? progress : null },
  })
}
