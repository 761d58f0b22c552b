import type { Clock } from './clock.ts'
import { DeviceError } from './device.ts'

/** How long the world may take, and what to say when it takes longer. */
export type Patience = {
  readonly clock: Clock
  readonly ms: number
  /** While true the time does not count: a hidden page gets no pictures, and that is no fault. */
  readonly paused: () => boolean
  readonly late: () => DeviceError
}

/** How often patience looks at the clock, ms. Steps, so that a sleeping computer does not count as late. */
const step = 500

/**
 * Waits for the one call of `done` or `fail`. Gives null when `until` is aborted first; where it is
 * aborted with a `DeviceError` as its reason, or patience ends, that error is thrown. `begin` calls
 * neither at once, and gives the way to take the wait back, which is called in every case.
 */
export function awaitNext<Next>(
  begin: (
    done: (next: Next | PromiseLike<Next>) => void,
    fail: (error: Error) => void,
  ) => () => void,
  until: AbortSignal,
  patience?: Patience,
): Promise<Next | null> {
  return new Promise((resolve, reject) => {
    let settled = false
    let release = (): void => undefined
    let rest = (): void => undefined
    const settle = (act: () => void) => {
      if (settled) return
      settled = true
      until.removeEventListener('abort', over)
      rest()
      release()
      act()
    }
    const over = () => {
      const reason: unknown = until.reason
      settle(() => (reason instanceof DeviceError ? reject(reason) : resolve(null)))
    }
    const wait = (left: number, { clock, ms, paused, late }: Patience) => {
      rest = clock.after(step, () => {
        const still = paused() ? ms : left - step
        if (still > 0) wait(still, { clock, ms, paused, late })
        else settle(() => reject(late()))
      })
    }
    if (until.aborted) return over()
    until.addEventListener('abort', over)
    if (patience) wait(patience.ms, patience)
    release = begin(
      (next) => settle(() => resolve(next)),
      (error) => settle(() => reject(error)),
    )
  })
}
