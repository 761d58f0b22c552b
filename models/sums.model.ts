import type { Model } from './model.ts'

/** Works out sums, as `calculate` takes them; null where there is no result. It has no weights. */
const sums: Model<string, string | null> = {
  name: 'sums',
  start:
    () =>
    async (expression, { signal }) => {
      // The page imports this file too, so what is large is loaded where it runs.
      const { calculate } = await import('./sums/calculate.ts')
      signal.throwIfAborted()
      return calculate(expression)
    },
  prove: async () => undefined,
  transfer: () => [],
}
export default sums
