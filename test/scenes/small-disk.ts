/** A file on a disk with so much room, as browsers write it: beside the file until it is closed. */
export type SmallDisk = Pick<FileSystemFileHandle, 'createWritable'> & {
  /** What the closed file holds. */
  readonly content: () => Uint8Array
  /** From now on there is so much room in all, bytes. */
  readonly shrink: (room: number) => void
}

export function createSmallDisk(room: number): SmallDisk {
  let content = new Uint8Array()
  let beside = 0
  const full = () => new DOMException('The disk is full.', 'QuotaExceededError')
  const open = (keep: boolean) => {
    let bytes: Uint8Array<ArrayBuffer> | null = keep ? content.slice() : new Uint8Array()
    let at = 0
    const take = (length: number) => {
      beside += length
      if (content.length + beside <= room) return
      beside -= length + (bytes?.length ?? 0)
      bytes = null // a stream that failed is of no use any more
      throw full()
    }
    if (content.length + bytes.length > room) throw full()
    beside += bytes.length
    const usable = () => {
      if (!bytes) throw new TypeError('The stream is broken.')
      return bytes
    }
    return {
      seek: async (to: number) => void (at = to),
      write: async (part: Blob) => {
        const more = new Uint8Array(await part.arrayBuffer())
        take(at + more.length - usable().length)
        const grown = new Uint8Array(at + more.length)
        grown.set(usable())
        grown.set(more, at)
        bytes = grown
        at = grown.length
      },
      close: async () => {
        content = usable()
        beside -= content.length
        bytes = null
      },
    }
  }
  return {
    content: () => content,
    shrink: (left) => (room = left),
    createWritable: async (wish) =>
      open(wish?.keepExistingData ?? false) as unknown as FileSystemWritableFileStream,
  }
}
