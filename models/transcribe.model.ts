import tokenizer from 'llama-tokenizer-js'
import type { DataFile, Loaded, Model, Run } from './model.ts'
import { startMoonshine } from './speech/moonshine.ts'
import { writeLong } from './speech/write-long.ts'
import { prepareWhisper, startWhisper } from './speech/whisper.ts'
import type { Draft, Transcript, Utterance } from './types.ts'

/** Writes down what is said, with one of the `recognisers`: Moonshine has no files beside its networks. */
const transcribe: Model<Utterance, Transcript, Draft> = {
  name: 'transcribe',
  start,
  prove: async (loaded, data) => {
    const call = { signal: new AbortController().signal, part: () => undefined }
    // A hiss by formula. Whoever computes wrongly writes endlessly, or is sure of nothing in numbers.
    const samples = Float32Array.from({ length: 16_000 }, (_, i) => Math.sin(i * i) / 50)
    const { text, confidence } = await start(loaded, data)({ samples, language: 'en' }, call)
    if (text.length < 40 && Number.isFinite(confidence)) return
    throw new Error(`The model of speech wrote "${text}" where nothing was said.`)
  },
  prepare: prepareWhisper,
  patience: 60_000, // half a minute of speech on a slow phone
  transfer: () => [], // the sound grows on, and is written down again
}
export default transcribe

function start(
  loaded: readonly Loaded[],
  data: readonly DataFile[],
): Run<Utterance, Transcript, Draft> {
  const write = data.length > 0 ? startWhisper(loaded, data) : startMoonshine(loaded, tokenizer)
  return writeLong(write)
}
