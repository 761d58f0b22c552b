/** The browser's side: looks for a phrase in recordings as the app does. */
import { soundLength, soundRate } from '../../app/core/sound.ts'
import { frameTime, still, takeTurns } from '../../app/core/talk/take-turns.ts'
import { decodeSound } from '../../app/devices/sound-file.ts'
import type { Run } from '../../models/model.ts'
import { openModel } from '../../models/open.ts'
import transcribe from '../../models/transcribe.model.ts'
import type { Draft, SoundFrame, Transcript, Utterance } from '../../models/types.ts'
import vad from '../../models/vad.model.ts'

/** What was heard in a recording: `calls` are what followed the phrase each time that it was heard. */
export type Looked = {
  readonly seconds: number
  readonly calls: readonly string[]
  /** What was written where no phrase was heard. */
  readonly texts: readonly string[]
}

export type WakePage = {
  readonly open: (weights: readonly string[]) => Promise<void>
  readonly look: (url: string, phrase: string) => Promise<Looked>
}

declare global {
  var wakePage: WakePage
}

/** The app looks again and again while somebody speaks on, so often and for so long, ms (app/utterances.ts). */
const [every, within] = [700, 4000]

let detect: Run<SoundFrame, number> | null = null
let write: Run<Utterance, Transcript, Draft> | null = null
const call = { signal: new AbortController().signal, part: () => undefined }

globalThis.wakePage = {
  open: async (weights) => {
    const wish = { backend: 'wasm', threads: null, base: new URL('/', location.href).href } as const
    const fail = (cause: Error) => {
      throw cause
    }
    detect = (await openModel(vad, { ...wish, weights: ['silero-vad'] }, call, fail)).run
    write = (await openModel(transcribe, { ...wish, weights }, call, fail)).run
  },
  look: async (url, phrase) => {
    if (!detect || !write) throw new Error('A recording came before the models were opened.')
    const samples = await decodeSound(await (await fetch(url)).arrayBuffer())
    const calls: string[] = []
    const texts: string[] = []
    const perMs = soundRate / 1000
    for (const { from, to } of await turnsIn(samples, detect)) {
      const ends = [to]
      for (let at = from + every; at < Math.min(to, from + within); at += every) ends.push(at)
      let called: string | null = null
      let text = ''
      for (const end of ends) {
        const piece = samples.slice(Math.max(0, from * perMs), end * perMs)
        const transcript = await write({ samples: piece, language: 'en', phrase }, call)
        if (end === to) text = transcript.text
        called = transcript.called
        if (called !== null) break
      }
      if (called === null) texts.push(text)
      else calls.push(called)
    }
    return { seconds: samples.length / soundRate, calls, texts }
  },
}

/** The turns of speech in a recording, ms, with some silence after it. */
async function turnsIn(
  samples: Float32Array,
  hear: Run<SoundFrame, number>,
): Promise<{ readonly from: number; readonly to: number }[]> {
  const turns: { from: number; to: number }[] = []
  let hearing = still
  const length = samples.length + soundRate
  for (let at = 0; at < length; at += soundLength) {
    const frame = new Float32Array(soundLength)
    frame.set(samples.subarray(at, at + soundLength))
    const speech = await hear({ samples: frame, first: at === 0 }, call)
    const moment = { held: false, sounding: false, unfinished: null }
    const time = (at / soundLength) * frameTime
    const step = takeTurns(hearing, { ...moment, time, speech })
    hearing = step.hearing
    for (const heard of step.heard) if (heard.kind === 'end') turns.push(heard)
  }
  return turns
}
