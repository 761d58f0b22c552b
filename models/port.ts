import type { Run } from './model.ts'

/** What the page asks of a worker, and what the worker tells back. */
type Ask =
  | { readonly id: number; readonly kind: 'run'; readonly input: unknown }
  | { readonly id: number; readonly kind: 'stop' }
type Tell =
  | { readonly id: number; readonly kind: 'part'; readonly part: unknown }
  | { readonly id: number; readonly kind: 'done'; readonly output: unknown }
  | { readonly id: number; readonly kind: 'failed'; readonly failure: Failure }

/** An error in a form that survives `postMessage` whole; cloning an `Error` drops its own fields. */
type Failure = {
  readonly name: string
  readonly message: string
  readonly stack: string
  readonly reason: string | null
  readonly cause: Failure | null
}

/** The part of a `Worker`, `MessagePort` or worker scope that the talk needs. */
export type Port = {
  postMessage(message: unknown, transfer: Transferable[]): void
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
}

/**
 * Page side: makes a port look like the function behind it. What `transfer` names of an input is
 * handed over. A call whose signal is aborted rejects at once with the signal's reason and tells the
 * worker to stop; a failure there rejects with an `Error` of the same name, message and `reason`.
 */
export function call<In, Out, Part>(
  port: Port,
  transfer: (input: In) => Transferable[],
): Run<In, Out, Part> {
  type Waiting = {
    readonly part: (part: Part) => void
    readonly done: (output: Out) => void
    readonly failed: (error: Error) => void
  }
  const waiting = new Map<number, Waiting>()
  let last = 0
  const ask = (message: Ask, moved: Transferable[] = []) => port.postMessage(message, moved)

  port.addEventListener('message', ({ data }: MessageEvent<Tell>) => {
    const caller = waiting.get(data.id)
    if (!caller) return
    if (data.kind === 'part') return caller.part(data.part as Part)
    waiting.delete(data.id)
    if (data.kind === 'done') caller.done(data.output as Out)
    else caller.failed(revive(data.failure))
  })

  return (input, { signal, part }) =>
    new Promise<Out>((resolve, reject) => {
      signal.throwIfAborted()
      const id = ++last
      const giveUp = () => {
        waiting.delete(id)
        ask({ id, kind: 'stop' })
        reject(signal.reason as Error)
      }
      // A long-lived signal would otherwise collect a listener from every call.
      const settle =
        <Value>(settled: (value: Value) => void) =>
        (value: Value) => {
          signal.removeEventListener('abort', giveUp)
          settled(value)
        }
      signal.addEventListener('abort', giveUp, { once: true })
      waiting.set(id, { part, done: settle(resolve), failed: settle(reject) })
      try {
        ask({ id, kind: 'run', input }, transfer(input))
      } catch (error) {
        waiting.delete(id)
        settle(reject)(error)
      }
    })
}

/** Worker side: answers every call with `run`. */
export function answer<In, Out, Part>(port: Port, run: Run<In, Out, Part>): void {
  const running = new Map<number, AbortController>()
  const tell = (message: Tell) => port.postMessage(message, [])

  const respond = async (id: number, input: In) => {
    const stop = new AbortController()
    running.set(id, stop)
    try {
      const part = (part: Part) => tell({ id, kind: 'part', part })
      tell({ id, kind: 'done', output: await run(input, { signal: stop.signal, part }) })
    } catch (error) {
      tell({ id, kind: 'failed', failure: flatten(error) })
    } finally {
      running.delete(id)
    }
  }

  port.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
    if (data.kind === 'stop') running.get(data.id)?.abort()
    else void respond(data.id, data.input as In)
  })
}

function flatten(thrown: unknown): Failure {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  const reason = 'reason' in error && typeof error.reason === 'string' ? error.reason : null
  return {
    name: error.name,
    message: error.message,
    stack: error.stack ?? '',
    reason,
    cause: error.cause === undefined ? null : flatten(error.cause),
  }
}

function revive({ name, message, stack, reason, cause }: Failure): Error {
  const error = new Error(message, cause ? { cause: revive(cause) } : {})
  return Object.assign(error, { name, stack, ...(reason === null ? {} : { reason }) })
}
