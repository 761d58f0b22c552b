import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createLoudspeaker } from './loudspeaker.ts'

/** A pretended sound output; `finish` ends what is playing. */
class Output {
  state = 'running'
  currentTime = 2
  destination = {}
  stopped: number | null = null
  level = { value: 1, setTargetAtTime: vi.fn<(...args: number[]) => void>() }
  source = {
    buffer: null,
    onended: null as (() => void) | null,
    connect: vi.fn<(to: unknown) => void>(),
    start: vi.fn<() => void>(),
    stop: (time: number) => (this.stopped = time),
  }
  wakes = true
  async resume() {
    if (this.wakes) this.state = 'running'
    else await new Promise(() => undefined)
  }
  createBuffer = (_channels: number, length: number, rate: number) => ({
    duration: length / rate,
    copyToChannel: () => undefined,
  })
  createBufferSource = () => this.source
  createGain = () => ({ gain: this.level, connect: () => undefined })
  finish = () => this.source.onended?.()
}

let output: Output
const speech = { samples: new Float32Array(16_000), sampleRate: 16_000 }
const plain = { volume: 0.5, from: null }
const lasting = new AbortController().signal
const loudspeaker = () => createLoudspeaker(() => output as unknown as AudioContext)

beforeEach(() => {
  vi.useFakeTimers()
  output = new Output()
})
afterEach(() => {
  vi.useRealTimers()
})

it('plays a sound to its end, as loud as it should', async () => {
  const played = loudspeaker().play(speech, plain, lasting)
  expect(output.source.start).toHaveBeenCalled()
  expect(output.level.value).toBe(0.5)
  output.finish()
  expect(await played).toBe('played')
  expect(vi.getTimerCount()).toBe(0)
})

it('is silent within 120 ms of being stopped, and says so at once', async () => {
  const turn = new AbortController()
  const played = loudspeaker().play(speech, plain, turn.signal)
  turn.abort()
  expect(await played).toBe('stopped')
  expect(output.stopped).toBeLessThan(2 + 0.12)
  expect(await loudspeaker().play(speech, plain, turn.signal)).toBe('stopped')
})

it('wakes an output that sleeps', async () => {
  output.state = 'suspended'
  const played = loudspeaker().play(speech, plain, lasting)
  await vi.waitFor(() => expect(output.source.start).toHaveBeenCalled())
  output.finish()
  expect(await played).toBe('played')
})

it('does not wait for ever for an output that may not wake, is not there, or went away', async () => {
  const lost = loudspeaker().play(speech, plain, lasting)
  await vi.advanceTimersByTimeAsync(2000)
  expect(await lost).toBe('silent')
  output.state = 'suspended'
  output.wakes = false
  const locked = loudspeaker().play(speech, plain, lasting)
  await vi.advanceTimersByTimeAsync(1000)
  expect(await locked).toBe('silent')
  const none = createLoudspeaker(() => {
    throw new Error('no device')
  })
  none.unlock()
  expect(await none.play(speech, plain, lasting)).toBe('silent')
})
