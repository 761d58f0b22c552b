import type { DataFile, Loaded, Model, Run } from './model.ts'
import { writeLong } from './speech/write-long.ts'
import { freeLength } from './speech/free-length.ts'
import type { Draft, Transcript, Utterance } from './types.ts'

/** Writes down what is said, with one of the `recognisers`: Moonshine has no files beside its networks. */
const transcribe: Model<Utterance, Transcript, Draft> = {
  name: 'transcribe',
  start,
  prove: async (loaded, data) => {
    const call = { signal: new AbortController().signal, part: () => undefined }
    // A hiss by formula. Whoever computes wrongly writes endlessly, or is sure of nothing in numbers.
    const samples = Float32Array.from({ length: 16_000 }, (_, i) => Math.sin(i * i) / 50)
    const { text, confidence } = await start(loaded, data)(
      { samples, language: 'en', phrase: null },
      call,
    )
    if (text.length < 40 && Number.isFinite(confidence)) return
    throw new Error(`The model of speech wrote "${text}" where nothing was said.`)
  },
  // Whisper's encoder would hear 30 s whatever it is given.
  prepare: ({ card, bytes }) =>
    card.name.startsWith('whisper') && card.name.endsWith('encoder')
      ? freeLength(bytes, 1500)
      : bytes,
  patience: 60_000, // half a minute of speech on a slow phone
  transfer: () => [], // the sound grows on, and is written down again
}
export default transcribe

/** The page imports this file too, so what is large is loaded where it runs. */
function start(
  loaded: readonly Loaded[],
  data: readonly DataFile[],
): Run<Utterance, Transcript, Draft> {
  let opened: Promise<Run<Utterance, Transcript, Draft>> | null = null
  return writeLong(async (utterance, call) =>
    (await (opened ??= open(loaded, data)))(utterance, call),
  )
}

async function open(
  loaded: readonly Loaded[],
  data: readonly DataFile[],
): Promise<Run<Utterance, Transcript, Draft>> {
  if (data.length > 0) return (await import('./speech/whisper.ts')).startWhisper(loaded, data)
  const { startMoonshine } = await import('./speech/moonshine.ts')
  const { default: tokenizer } = await import('llama-tokenizer-js')
  return startMoonshine(loaded, tokenizer)
}
