/**
 * Lets the worker read its messages, and rejects with the signal's reason where one of them was to
 * stop. Without it a loop of runs never hears of that: the runtime gives its results without leaving
 * the task.
 */
export async function breathe(signal: AbortSignal): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  await new Promise((resolve) => {
    port1.onmessage = resolve
    port2.postMessage(null)
  })
  port1.close()
  signal.throwIfAborted()
}
