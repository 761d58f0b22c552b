/** So many changes can be taken back, one after the other. */
const most = 10

/** Keeps the last changes, newest last, and hands them out in turn; at most ten. */
export function keepChanges<Change>(): {
  readonly add: (change: Change) => void
  /** The newest that was not handed out yet; null where there is none. */
  readonly take: () => Change | null
  readonly clear: () => void
} {
  let changes: readonly Change[] = []
  return {
    add: (change) => {
      changes = [...changes, change].slice(-most)
    },
    take: () => {
      const last = changes.at(-1) ?? null
      changes = changes.slice(0, -1)
      return last
    },
    clear: () => {
      changes = []
    },
  }
}
