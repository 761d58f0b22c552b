/** An origin private file system in memory, as far as SQLite's pool and the memory ask of one. */
export type FakeOpfs = {
  readonly root: FakeFolder
  /** Bytes that may still be written; then every write fails as a full disk does. */
  room: number
  /** Whether storage fails to write, as a broken disk does. */
  broken: boolean
  /** All bytes of all files, as text of one character a byte. */
  readonly bytes: () => string
  /** The tab is gone: handles are closed, and what was written stays. */
  readonly kill: () => void
}

export function fakeOpfs(): FakeOpfs {
  const opfs: FakeOpfs = {
    root: new FakeFolder(() => opfs),
    room: Infinity,
    broken: false,
    bytes: () => [...opfs.root.files()].map(({ bytes }) => latin(bytes)).join(''),
    kill: () => {
      for (const file of opfs.root.files()) file.held = null
    },
  }
  return opfs
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView) =>
  new Uint8Array(buffer, byteOffset, byteLength)
const full = () => new DOMException('No room is left.', 'QuotaExceededError')

export class FakeFile {
  readonly kind = 'file'
  bytes: Uint8Array<ArrayBuffer> = new Uint8Array()
  held: object | null = null
  readonly #opfs: () => FakeOpfs
  constructor(opfs: () => FakeOpfs) {
    this.#opfs = opfs
  }
  createSyncAccessHandle(): Promise<object> {
    if (this.held) return Promise.reject(new DOMException('It is open.', 'NoModificationAllowedError')) // prettier-ignore
    const token = (this.held = {})
    const alive = () => {
      if (this.held !== token) throw new DOMException('It is closed.', 'InvalidStateError')
    }
    return Promise.resolve({
      read: (view: ArrayBufferView, { at = 0 } = {}) => {
        alive()
        const into = bytesOf(view)
        const found = this.bytes.subarray(at, at + into.byteLength)
        into.set(found)
        return found.length
      },
      write: (view: ArrayBufferView, { at = 0 } = {}) => {
        alive()
        this.put(bytesOf(view), at)
        return view.byteLength
      },
      truncate: (size: number) => {
        alive()
        this.bytes = resized(this.bytes, size)
      },
      getSize: () => this.bytes.length,
      flush: alive,
      close: () => {
        this.held = null
      },
    })
  }
  getFile(): Promise<File> {
    return Promise.resolve(new File([this.bytes], ''))
  }
  createWritable(): Promise<object> {
    const parts: (Blob | Uint8Array<ArrayBuffer>)[] = []
    return Promise.resolve({
      write: (part: Blob | Uint8Array<ArrayBuffer>) => Promise.resolve(parts.push(part)),
      close: async () => this.put(new Uint8Array(await new Blob(parts).arrayBuffer()), 0),
      abort: () => Promise.resolve(),
    })
  }
  private put(from: Uint8Array, at: number) {
    const opfs = this.#opfs()
    if (opfs.broken) throw new DOMException('It cannot be written.', 'UnknownError')
    if (opfs.room < from.byteLength) throw full()
    opfs.room -= from.byteLength
    if (at + from.byteLength > this.bytes.length)
      this.bytes = resized(this.bytes, at + from.byteLength)
    this.bytes.set(from, at)
  }
}

export class FakeFolder {
  readonly kind = 'directory'
  readonly entries: Map<string, FakeFile | FakeFolder> = new Map()
  readonly #opfs: () => FakeOpfs
  constructor(opfs: () => FakeOpfs) {
    this.#opfs = opfs
  }
  getDirectoryHandle(name: string): Promise<FakeFile | FakeFolder> {
    return Promise.resolve(this.#get(name, () => new FakeFolder(this.#opfs)))
  }
  getFileHandle(name: string): Promise<FakeFile | FakeFolder> {
    return Promise.resolve(this.#get(name, () => new FakeFile(this.#opfs)))
  }
  removeEntry(name: string): Promise<void> {
    this.entries.delete(name)
    return Promise.resolve()
  }
  async *[Symbol.asyncIterator](): AsyncGenerator<[string, FakeFile | FakeFolder]> {
    for (const entry of this.entries) yield await Promise.resolve(entry)
  }
  *files(): Generator<FakeFile> {
    for (const entry of this.entries.values())
      if (entry instanceof FakeFile) yield entry
      else yield* entry.files()
  }
  #get(name: string, make: () => FakeFile | FakeFolder) {
    const found = this.entries.get(name) ?? make()
    this.entries.set(name, found)
    return found
  }
}

function resized(bytes: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const next = new Uint8Array(size)
  next.set(bytes.subarray(0, size))
  return next
}
