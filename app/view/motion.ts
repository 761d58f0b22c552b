import { useSyncExternalStore } from 'react'

/**
 * One step of an exponential approach from `current` to `target`: after `timeConstant` seconds 63 %
 * of the way is done, however long the steps (seconds) are. A time constant of 0 arrives at once.
 */
export function approach(
  current: number,
  target: number,
  step: number,
  timeConstant: number,
): number {
  return timeConstant > 0 ? target + (current - target) * Math.exp(-step / timeConstant) : target
}

/** One step of an even walk from `current` to `target` that takes `duration` seconds from 0 to 1. */
export function walk(current: number, target: number, step: number, duration: number): number {
  if (duration <= 0) return target
  const most = step / duration
  return current + Math.max(-most, Math.min(most, target - current))
}

const reduced = '(prefers-reduced-motion: reduce)'

/** Whether the person asked for less motion. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(reduced).matches)
}

function subscribe(changed: () => void): () => void {
  const query = matchMedia(reduced)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
