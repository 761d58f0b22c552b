import { keepAlive, type Life } from './keep-alive.ts'
import type { Order, Progress, Ready, Wish } from './load.ts'
import type { Call, Model, Run } from './model.ts'
import { call } from './port.ts'

/** A model whose weights are right could not be started; `cause` says why. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly reason = 'model'
}

/** A model at work in a worker of its own. */
export type Opened<In, Out, Part> = {
  readonly run: Run<In, Out, Part>
  readonly ready: Ready
  /** Ends the worker and frees all that it held. */
  readonly close: () => void
}

/**
 * Opens a model in a worker; what comes back is called like the model itself. Rejects with a
 * `WeightsError` when its weights cannot be had, with a `ModelError` when they cannot be opened, with
 * the signal's reason when loading is given up. `onRestart` is told when the worker had to be begun
 * again.
 */
export async function openModel<In, Out, Part = never>(
  model: Model<In, Out, Part>,
  wish: Wish,
  loading: Call<Progress>,
  onRestart: (cause: Error) => void,
): Promise<Opened<In, Out, Part>> {
  const { life, ready } = await beginLife(model, wish, loading)
  const lasting = { signal: new AbortController().signal, part: () => undefined }
  const kept = keepAlive(life, {
    begin: async () => (await beginLife(model, wish, lasting)).life,
    patience: (lost, signal) => waitFor(ready.patience, lost, signal),
    onRestart,
  })
  return { ...kept, ready }
}

async function beginLife<In, Out, Part>(
  model: Model<In, Out, Part>,
  wish: Wish,
  loading: Call<Progress>,
): Promise<{ life: Life<In, Out, Part>; ready: Ready }> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
    name: model.name,
  })
  const death = new AbortController()
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    death.abort(new Error(event.message || 'The worker could not be started.'))
  })
  const talk = call<Order<In>, unknown, unknown>(worker, (order) =>
    order.kind === 'run' ? model.transfer(order.input) : [],
  )
  try {
    const signal = AbortSignal.any([loading.signal, death.signal])
    const ready = (await talk(
      { kind: 'load', wish },
      {
        signal,
        part: loading.part as (part: unknown) => void,
      },
    )) as Ready
    const run: Run<In, Out, Part> = async (input, each) =>
      (await talk({ kind: 'run', input }, each as Call<unknown>)) as Out
    return { life: { run, died: death.signal, end: () => worker.terminate() }, ready }
  } catch (error) {
    worker.terminate()
    loading.signal.throwIfAborted()
    if (error instanceof Error && error.name === 'WeightsError') throw error
    throw new ModelError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

function waitFor(ms: number, lost: (cause: Error) => void, signal: AbortSignal): void {
  const tell = () => lost(new Error(`No answer for ${Math.round(ms / 1000)} seconds.`))
  const timer = setTimeout(tell, ms)
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
}
