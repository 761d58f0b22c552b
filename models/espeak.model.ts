import { espeakVoice } from './espeak-files.ts'
import { primary } from './language.ts'
import type { DataFile, Model, Run } from './model.ts'
import type { Script, Speech } from './types.ts'
import { keyOf } from './weights.ts'

/** What is needed of eSpeak NG: the file `espeak-ng.js` as it is (its own program, GPL-3.0). */
export type EspeakProgram = {
  readonly default: (hands: { readonly getPreloadedPackage: () => ArrayBuffer }) => Promise<{
    readonly eSpeakNGWorker: new () => Espeak
  }>
}
type Espeak = {
  readonly get_samplerate: () => number
  /** Words a minute. */
  readonly set_rate: (rate: number) => void
  /** Gives 0 where there is such a voice. */
  readonly set_voice: (name: string, language: string, variant: number) => number
  /** Tells pieces of sound, then null, until what comes back is true. */
  readonly synthesize: (text: string, heard: (audio: Int16Array | null) => boolean) => void
}

type Open = (address: string) => Promise<EspeakProgram>

const words = 175 // a minute: its usual rate
/** Languages that it calls otherwise. */
const others: Readonly<Record<string, string>> = { en: 'en-us', zh: 'cmn', no: 'nb' }

/** Reads over a hundred languages aloud. */
const espeak: Model<Script, Speech> = createEspeak(
  (address) => import(/* @vite-ignore */ address) as Promise<EspeakProgram>,
)
export default espeak

/** The model with what brings in the program, which is no part of this build: it is fetched on request, and loaded by its address with its hash. */
export function createEspeak(open: Open): Model<Script, Speech> {
  const speakWith = (
    [program, dictionaries]: readonly DataFile[],
    base: string,
  ): Run<Script, Speech> => {
    if (!program || !dictionaries) throw new Error('eSpeak NG was started without its files.')
    const beginning = begin(open(keyOf(program.card, base)), dictionaries.bytes)
    beginning.catch(() => undefined) // told to whoever speaks
    return async ({ text, voice, rate }, { signal }) => {
      const engine = await beginning
      signal.throwIfAborted()
      const language = voice.slice(espeakVoice('').length)
      const known = [language.toLowerCase(), others[primary(language)] ?? primary(language)]
      if (!known.some((name) => engine.set_voice(name, '', 0) === 0)) {
        throw new Error(`eSpeak NG has no voice for "${language}".`)
      }
      engine.set_rate(Math.round(words * rate))
      const pieces: number[] = []
      engine.synthesize(text, (audio) => {
        for (const sample of audio ?? []) pieces.push(sample / 32_768)
        return false
      })
      return { samples: Float32Array.from(pieces), sampleRate: engine.get_samplerate() }
    }
  }
  return {
    name: 'espeak',
    start: (_networks, data, base) => speakWith(data, base),
    prove: async (_networks, data, base) => {
      const call = { signal: new AbortController().signal, part: () => undefined }
      const script = { text: 'ja', voice: espeakVoice('de'), rate: 1 }
      const { samples } = await speakWith(data, base)(script, call)
      if (!samples.some((sample) => Math.abs(sample) > 0.05))
        throw new Error('eSpeak NG gave no sound.')
    },
    transfer: () => [],
  }
}

async function begin(opening: Promise<EspeakProgram>, dictionaries: Uint8Array): Promise<Espeak> {
  const { default: start } = await opening
  const { eSpeakNGWorker } = await start({
    getPreloadedPackage: () => dictionaries.slice().buffer,
  })
  return new eSpeakNGWorker()
}
