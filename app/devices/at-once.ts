/**
 * Begins to take at once, not only when somebody listens; `open` tells when the first has come, or why
 * none came. `told` is told of each value.
 */
export function atOnce<Value>(
  values: AsyncIterable<Value>,
  told: (value: Value) => void,
): { readonly open: Promise<unknown>; readonly all: AsyncIterable<Value> } {
  const iterator = values[Symbol.asyncIterator]()
  const first = iterator.next()
  first.catch(() => undefined) // told by `open`
  async function* all(): AsyncGenerator<Value, void> {
    for (let next = await first; !next.done; next = await iterator.next()) {
      told(next.value)
      yield next.value
    }
  }
  return { open: first, all: all() }
}
