/** What comes by itself, to be taken one after the other: nothing is dropped. */
export type Queue<Value> = {
  readonly push: (value: Value) => void
  /** No more comes; what came is still given. */
  readonly end: () => void
  /** Throws at whoever takes, after what came before. */
  readonly fail: (error: Error) => void
  readonly values: AsyncIterable<Value>
}

export function openQueue<Value>(): Queue<Value> {
  const waiting: Value[] = []
  let ending: { readonly error: Error | null } | null = null
  let wake = (): void => undefined

  const close = (error: Error | null) => {
    ending ??= { error }
    wake()
  }
  async function* take(): AsyncGenerator<Value, void> {
    for (;;) {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) yield next
      if (ending?.error) throw ending.error
      if (ending) return
      await new Promise<void>((resolve) => (wake = resolve))
    }
  }
  return {
    push: (value) => {
      if (ending) return
      waiting.push(value)
      wake()
    },
    end: () => close(null),
    fail: close,
    values: take(),
  }
}
