import { call } from '../../models/port.ts'
import { folderName } from './private-files.ts'
import { MemoryError } from './memory-error.ts'
import type { Memory } from './types.ts'

/** One call of the memory, as it is sent to its worker. */
export type Deed = { readonly name: keyof Memory; readonly args: readonly unknown[] }

const names: readonly (keyof Memory)[] = [
  ...(['remember', 'load', 'placeKeys', 'recent', 'search', 'eventsSince'] as const),
  ...(['lastSightings', 'forgetThing', 'forgetPlace', 'forgetSince', 'forgetAll'] as const),
  ...(['keepReadings', 'readings', 'keepDocument', 'documents', 'passages'] as const),
  ...(['passagesToEmbed', 'keepMeanings'] as const),
  ...(['keepNote', 'notes', 'forgetNotes', 'keepName', 'names', 'forgetName'] as const),
  ...(['keepTimer', 'timers', 'forgetTimer'] as const),
  ...(['forgetDocument', 'keepFor', 'export', 'import', 'status', 'close'] as const),
]

/**
 * Opens the memory in a worker of its own; its deeds are called like local functions and are done in
 * the order in which they are asked. When the worker dies they reject with a `MemoryError`.
 */
export function openMemory(): Memory {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
    name: 'memory',
  })
  const death = new AbortController()
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    const message = event.message || 'The worker could not be started.'
    death.abort(new MemoryError('lost', message))
  })
  return memoryBehind(worker, death.signal)
}

/** Whether this browser ever kept a memory here; asking opens and makes nothing. */
export const wasKept = (): Promise<boolean> =>
  Promise.resolve()
    .then(() => navigator.storage.getDirectory())
    .then((root) => root.getDirectoryHandle(folderName))
    .then(
      () => true,
      () => false,
    )

/** The memory on the other side of a port. */
export function memoryBehind(port: Parameters<typeof call>[0], died: AbortSignal): Memory {
  const talk = call<Deed, unknown, never>(port, () => [])
  const ask =
    (name: keyof Memory) =>
    (...args: readonly unknown[]) =>
      talk({ name, args }, { signal: died, part: () => undefined })
  return Object.fromEntries(names.map((name) => [name, ask(name)])) as unknown as Memory
}
