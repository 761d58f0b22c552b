/** What a device keeps track of around it: one native for each item. */
export type Tracked<Item, Native> = {
  /** The same set all the time; what it holds changes. */
  readonly natives: Set<Native>
  /** From now on there are these. An item that is as it was keeps its native, so nobody loses it. */
  readonly track: (items: readonly Item[]) => void
}

/** `keyOf` is equal for items that are equal, and for no others; `make` gives an item its native. */
export function createTracked<Item, Native>(
  keyOf: (item: Item) => string,
  make: (item: Item) => Native,
): Tracked<Item, Native> {
  const natives = new Set<Native>()
  let known = new Map<string, Native>()
  return {
    natives,
    track: (items) => {
      const next = new Map(
        items.map((item) => {
          const key = keyOf(item)
          return [key, known.get(key) ?? make(item)] as const
        }),
      )
      known = next
      natives.clear()
      for (const native of next.values()) natives.add(native)
    },
  }
}
