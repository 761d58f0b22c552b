import { openQueue } from './queue.ts'

/**
 * Begins work on each value as it comes, however slowly they are taken, and gives both in order: the
 * way to a worker and back is long on a busy machine, and is not waited for value by value.
 */
export async function* ahead<Value, Result>(
  values: AsyncIterable<Value>,
  work: (value: Value) => Promise<Result>,
): AsyncGenerator<{ readonly value: Value; readonly result: Promise<Result> }, void> {
  const queue = openQueue<{ readonly value: Value; readonly result: Promise<Result> }>()
  const begin = async () => {
    for await (const value of values) {
      const result = work(value)
      result.catch(() => undefined) // told when its turn comes
      queue.push({ value, result })
    }
  }
  begin().then(queue.end, queue.fail)
  yield* queue.values
}
