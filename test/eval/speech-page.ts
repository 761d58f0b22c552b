/** The browser's side: the app's own path from a sound file to words. */
import { spansOfSpeech } from '../../app/core/spans.ts'
import { soundLength, soundRate } from '../../app/core/sound.ts'
import { decodeSound } from '../../app/devices/sound-file.ts'
import { openModel } from '../../models/open.ts'
import transcribe from '../../models/transcribe.model.ts'
import type { Run } from '../../models/model.ts'
import type { Draft, SoundFrame, Transcript, Utterance } from '../../models/types.ts'
import vad from '../../models/vad.model.ts'

/** What was understood: times in ms, `seconds` of sound, `end` from the last speech to the last word. */
export type Understood = {
  readonly text: string
  readonly language: string | null
  readonly seconds: number
  readonly vadMs: number
  readonly wordsMs: number
  readonly end: number
}

export type SpeechPage = {
  readonly open: (weights: readonly string[], threads: number | null) => Promise<number>
  /** Gives a sentence where the file cannot be decoded. */
  readonly hear: (url: string, language: string | null) => Promise<Understood | string>
}

declare global {
  var speechPage: SpeechPage
}

let detect: Run<SoundFrame, number> | null = null
let write: Run<Utterance, Transcript, Draft> | null = null
const call = { signal: new AbortController().signal, part: () => undefined }

globalThis.speechPage = {
  open: async (weights, threads) => {
    const wish = { backend: 'wasm', threads, base: new URL('/', location.href).href } as const
    const fail = (cause: Error) => {
      throw cause
    }
    const ears = await openModel(vad, { ...wish, weights: ['silero-vad'] }, call, fail)
    const hand = await openModel(transcribe, { ...wish, weights }, call, fail)
    detect = ears.run
    write = hand.run
    return hand.ready.threads
  },
  hear: async (url, language) => {
    if (!detect || !write) throw new Error('A recording came before the models were opened.')
    const response = await fetch(url)
    if (!response.ok) throw new Error(`${url} was answered with ${response.status}.`)
    const samples = await decodeSound(await response.arrayBuffer()).catch(() => null)
    if (!samples) return `${decodeURIComponent(url)} cannot be decoded as sound.`

    const begun = performance.now()
    const speech: number[] = []
    for (let at = 0; at < samples.length; at += soundLength) {
      const frame = new Float32Array(soundLength)
      frame.set(samples.subarray(at, at + soundLength))
      speech.push(await detect({ samples: frame, first: at === 0 }, call))
    }
    const heard = performance.now()
    const written: Transcript[] = []
    let end = 0
    for (const { from, to } of spansOfSpeech(speech)) {
      const start = performance.now()
      const piece = samples.slice(from * soundLength, to * soundLength)
      written.push(await write({ samples: piece, language, phrase: null }, call))
      end = performance.now() - start
    }
    const said = written.filter(({ text }) => text !== '')
    return {
      text: said.map(({ text }) => text).join(' '),
      language: said[0]?.language ?? null,
      seconds: samples.length / soundRate,
      vadMs: heard - begun,
      wordsMs: performance.now() - heard,
      end,
    }
  },
}
