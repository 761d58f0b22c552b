/** Runs on the browser's sound thread: only gathers samples and sends them on, so that it is never late. */

// TypeScript has no types of this scope.
declare class AudioWorkletProcessor {
  readonly port: MessagePort
}
declare function registerProcessor(name: string, of: typeof AudioWorkletProcessor): void

/** Samples sent at once: four blocks of the browser, about 10 ms. */
const batch = 512

registerProcessor(
  'ear',
  class extends AudioWorkletProcessor {
    private gathered = new Float32Array(batch)
    private count = 0

    process([input]: Float32Array[][]): boolean {
      const [samples] = input ?? []
      if (!samples) return true
      this.gathered.set(samples, this.count)
      this.count += samples.length
      if (this.count === batch) {
        this.port.postMessage(this.gathered, [this.gathered.buffer])
        this.gathered = new Float32Array(batch)
        this.count = 0
      }
      return true
    }
  },
)
