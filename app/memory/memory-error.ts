/** Why memory could not do it. Each has a sentence `fault-memory-REASON` in assets/words. */
export const memoryReasons = [
  'full', // the device has no room left
  'unwritable', // the device's storage failed to read or write
  'frozen', // a newer Sightline wrote the file, and it is not to be changed
  'damaged', // a file to import is no whole JSON
  'foreign', // a file to import is no memory of Sightline
  'newer', // a file to import comes from a newer Sightline
  'huge', // a file to import is larger than can be read at once
  'lost', // the worker of the memory died
] as const
export type MemoryReason = (typeof memoryReasons)[number]

/** Memory failed: `reason` chooses the sentence on the screen, `cause` is for the log. */
export class MemoryError extends Error {
  override readonly name = 'MemoryError'
  readonly reason: MemoryReason
  constructor(reason: MemoryReason, message: string, cause?: unknown) {
    super(message, { cause })
    this.reason = reason
  }
}
