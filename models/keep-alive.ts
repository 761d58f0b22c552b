import type { Run } from './model.ts'

/** A worker at work: what it does, when it died, and how to end it. */
export type Life<In, Out, Part> = {
  readonly run: Run<In, Out, Part>
  /** Aborted, with the cause as its reason, when the worker died by itself. */
  readonly died: AbortSignal
  readonly end: () => void
}

/** The call was lost with its worker; a new worker is on its way, and the next call goes to it. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}

/** Workers were lost again and again, and no new one is begun; `cause` is the last loss. */
export class GivenUp extends Error {
  override readonly name = 'GivenUp'
  readonly reason = 'worker'
}

export type Hands<In, Out, Part> = {
  readonly begin: () => Promise<Life<In, Out, Part>>
  /** Calls back when a call has been silent for so long that its worker counts as hung, unless `signal` is aborted first. */
  readonly patience: (lost: (cause: Error) => void, signal: AbortSignal) => void
  /** Told with the cause whenever a worker is replaced. */
  readonly onRestart: (cause: Error) => void
}

/** After so many workers lost in a row without one answer between them, it is given up. */
const mostLosses = 3

/**
 * Keeps a worker alive: one that died or hangs is ended and begun again. The call that was lost
 * rejects with `Interrupted`, later calls wait for the new worker. After three losses in a row every
 * call rejects with `GivenUp`.
 */
export function keepAlive<In, Out, Part>(
  first: Life<In, Out, Part>,
  { begin, patience, onRestart }: Hands<In, Out, Part>,
): { readonly run: Run<In, Out, Part>; readonly close: () => void } {
  let life = Promise.resolve(first)
  const ended = new WeakSet<object>()
  let losses = 0
  let closed = false

  const replace = (lost: Life<In, Out, Part>, cause: Error) => {
    if (ended.has(lost)) return // another call lost it too
    ended.add(lost)
    lost.end()
    if (closed) return
    losses++
    onRestart(cause)
    life =
      losses < mostLosses
        ? begin()
        : Promise.reject(
            new GivenUp('The worker stopped again and again, and was given up.', { cause }),
          )
    life.catch(() => undefined) // whoever calls next is told
  }

  const run: Run<In, Out, Part> = async (input, call) => {
    if (closed) throw new Error('This model is closed.')
    const found = await life
    if (found.died.aborted) replace(found, found.died.reason as Error)
    const alive = await life // the same, or the one that took its place
    const over = new AbortController()
    let waiting = new AbortController()
    let lose: (cause: Error) => void = () => undefined
    const wait = () => {
      waiting.abort()
      waiting = new AbortController()
      patience(lose, AbortSignal.any([over.signal, waiting.signal]))
    }
    const lost = new Promise<Error>((resolve) => {
      lose = resolve
      const die = () => resolve(alive.died.reason as Error)
      if (alive.died.aborted) die()
      else alive.died.addEventListener('abort', die, { once: true, signal: over.signal })
      wait()
    })
    // Who tells a part is alive, however long the whole takes.
    const part = (told: Part) => {
      wait()
      call.part(told)
    }
    try {
      const outcome = await Promise.race([
        alive.run(input, { ...call, part }).then((output) => ({ output })),
        lost.then((cause) => ({ cause })),
      ])
      if ('output' in outcome) {
        losses = 0
        return outcome.output
      }
      replace(alive, outcome.cause)
      throw new Interrupted('The worker stopped in the middle of a call.', { cause: outcome.cause })
    } finally {
      over.abort()
    }
  }

  const close = () => {
    closed = true
    void life.then(({ end }) => end()).catch(() => undefined)
  }
  return { run, close }
}
