/** The only worker. Each model runs in one of its own; the worker's name finds the model's file. */
import { cardNamed } from './card.ts'
import { load, type Order, type Progress, type Ready } from './load.ts'
import type { Model, Run } from './model.ts'
import { answer, type Port } from './port.ts'
import { openSession } from './session.ts'
import { loadWeights } from './weights.ts'

const files = import.meta.glob<{ default: Model<unknown, unknown, unknown> }>('./*.model.ts')
let run: Run<unknown, unknown, unknown> | null = null

answer<Order<unknown>, unknown, unknown>(self as unknown as Port, async (order, call) => {
  if (order.kind === 'run') {
    if (!run) throw new Error(`"${self.name}" was asked before it was loaded.`)
    return run(order.input, call)
  }
  const file = files[`./${self.name}.model.ts`]
  if (!file) throw new Error(`There is no file models/${self.name}.model.ts.`)
  const { default: model } = await file()
  const loaded = await load(
    model,
    order.wish,
    call as typeof call & { part: (p: Progress) => void },
    {
      card: cardNamed,
      fetch: (card, progress) =>
        loadWeights(
          card,
          order.wish.base,
          { fetch: fetch.bind(self), caches: 'caches' in self ? caches : null },
          { signal: call.signal, progress },
        ),
      open: openSession,
      gpu: findGpu,
      threads: order.wish.threads ?? usefulThreads(),
      now: () => performance.now(),
    },
  )
  run = loaded.run
  return loaded.ready satisfies Ready
})

/** Whether there is a real graphics chip: one emulated on the processor is slower than WebAssembly. */
async function findGpu(): Promise<boolean> {
  if (!('gpu' in navigator)) return false
  const adapter = await navigator.gpu.requestAdapter({ powerPreference: 'high-performance' })
  return adapter !== null && !adapter.info.isFallbackAdapter
}

/**
 * How many threads help: none without shared memory, all cores of two, and beyond that one is left
 * to the page; more than four gain little on pictures of this size.
 */
function usefulThreads(): number {
  const cores = navigator.hardwareConcurrency
  if (!self.crossOriginIsolated) return 1
  return cores <= 2 ? cores : Math.min(4, cores - 1)
}
