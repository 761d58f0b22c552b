/** The browser's side: the app's own microphone, sound files, and how speech is written down. */
import { captures } from '../../app/devices/capture.ts'
import { openMicrophone } from '../../app/devices/microphone.ts'
import { openSoundFile } from '../../app/devices/sound-file.ts'
import { openModel } from '../../models/open.ts'
import { recogniserNamed } from '../../models/recognisers.ts'
import transcribe from '../../models/transcribe.model.ts'
import vad from '../../models/vad.model.ts'
import type { Sound } from '../../models/types.ts'

/** What came of a second of listening: the frequency of a tone by its zero crossings, hertz. */
export type Listened = {
  readonly pieces: number
  readonly lengths: readonly number[]
  /** The largest error of a piece's time against the piece before it plus 32 ms. */
  readonly jitter: number
  readonly tone: number
  readonly light: readonly boolean[]
}

export type MicrophonePage = {
  /** Listens for so many pieces, or gives the reason why it cannot. */
  readonly listen: (pieces: number) => Promise<Listened | string>
  /** Reads a made WAV file: its tone as above. */
  readonly read: (rate: number, channels: number) => Promise<Omit<Listened, 'light'> | string>
  readonly readNoise: () => Promise<string>
  /** What is understood of silence by the smallest recogniser, and how a stopped call ends. */
  readonly stopWriting: () => Promise<string>
  readonly hearSilence: () => Promise<number>
}

declare global {
  var microphonePage: MicrophonePage
}

const heard = (sounds: readonly Sound[]): Omit<Listened, 'light'> => {
  const all = sounds.flatMap(({ samples }) => [...samples])
  const crossings = all.filter((sample, i) => sample >= 0 && (all[i - 1] ?? 0) < 0).length
  const steps = sounds.slice(1).map(({ time }, i) => Math.abs(time - (sounds[i]?.time ?? 0) - 32))
  return {
    pieces: sounds.length,
    lengths: [...new Set(sounds.map(({ samples }) => samples.length))],
    jitter: Math.max(...steps),
    tone: crossings / (all.length / 16_000),
  }
}

const take = async (sounds: AsyncIterable<Sound>, most: number) => {
  const taken: Sound[] = []
  for await (const sound of sounds) {
    taken.push(sound)
    if (taken.length === most) break
  }
  return taken
}

const reasonOf = (error: unknown) =>
  String((error as { readonly reason?: unknown }).reason ?? error)
const quiet = { signal: new AbortController().signal, part: () => undefined }
const fail = (cause: Error) => {
  throw cause
}
const wish = (weights: readonly string[]) =>
  ({ weights, backend: 'wasm', threads: 2, base: new URL('/', location.href).href }) as const

globalThis.microphonePage = {
  listen: async (pieces) => {
    const light: boolean[] = []
    const unlisten = captures.listen((on) => light.push(on.length > 0))
    const end = new AbortController()
    try {
      const sounds = openMicrophone({ microphone: null, ailing: () => undefined }, end.signal)
      const taken = await take(sounds, pieces)
      end.abort()
      return { ...heard(taken), light }
    } catch (error) {
      return reasonOf(error)
    } finally {
      unlisten()
    }
  },
  read: async (rate, channels) => {
    const taken = await take(openSoundFile(wave(rate, channels), quiet.signal), 1000)
    return heard(taken)
  },
  readNoise: async () => {
    const file = new Blob([Uint8Array.from({ length: 4000 }, (_, i) => (i * 7) % 251)])
    return take(openSoundFile(file, quiet.signal), 1).then(() => 'read', reasonOf)
  },
  stopWriting: async () => {
    const { weights } = recogniserNamed('moonshine-tiny')
    const { run, close } = await openModel(transcribe, wish(weights), quiet, fail)
    const stop = new AbortController()
    const samples = Float32Array.from({ length: 320_000 }, (_, i) => Math.sin(i * i) / 3)
    const writing = run(
      { samples, language: 'en', phrase: null },
      { ...quiet, signal: stop.signal },
    )
    stop.abort(new Error('stopped'))
    const ending = await writing.then(
      () => 'written',
      (error: unknown) => (error as Error).message,
    )
    const after = await run(
      { samples: new Float32Array(16_000), language: 'en', phrase: null },
      quiet,
    )
    close()
    return `${ending}, then "${after.text}"`
  },
  hearSilence: async () => {
    const { run, close } = await openModel(vad, wish(['silero-vad']), quiet, fail)
    const speech: number[] = []
    for (let i = 0; i < 30; i++) {
      speech.push(await run({ samples: new Float32Array(512), first: i === 0 }, quiet))
    }
    close()
    return Math.max(...speech)
  },
}

/** One second of a tone of 440 Hz on all channels, clipped, as a WAV file of 16 bits. */
function wave(rate: number, channels: number): Blob {
  const bytes = new DataView(new ArrayBuffer(44 + rate * channels * 2))
  const text = (at: number, word: string) =>
    Array.from(word).forEach((letter, i) => bytes.setUint8(at + i, letter.charCodeAt(0)))
  text(0, 'RIFF')
  bytes.setUint32(4, bytes.byteLength - 8, true)
  text(8, 'WAVEfmt ')
  bytes.setUint32(16, 16, true)
  bytes.setUint16(20, 1, true)
  bytes.setUint16(22, channels, true)
  bytes.setUint32(24, rate, true)
  bytes.setUint32(28, rate * channels * 2, true)
  bytes.setUint16(32, channels * 2, true)
  bytes.setUint16(34, 16, true)
  text(36, 'data')
  bytes.setUint32(40, rate * channels * 2, true)
  for (let i = 0; i < rate * channels; i++) {
    const level = 2 * Math.sin((2 * Math.PI * 440 * Math.floor(i / channels)) / rate)
    bytes.setInt16(44 + 2 * i, Math.max(-1, Math.min(1, level)) * 32_767, true)
  }
  return new Blob([bytes])
}
