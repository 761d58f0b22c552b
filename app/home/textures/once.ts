const made = new Map<string, unknown>()

/**
 * What `make` gives for this key, made once for all homes: paintings and materials are many times
 * used and never changed.
 */
export function once<Value>(key: string, make: () => Value): Value {
  if (!made.has(key)) made.set(key, make())
  return made.get(key) as Value
}
