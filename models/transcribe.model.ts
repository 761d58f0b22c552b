import tokenizer from 'llama-tokenizer-js'
import type { DataFile, Loaded, Model, Run } from './model.ts'
import { startMoonshine } from './speech/moonshine.ts'
import { prepareWhisper, startWhisper } from './speech/whisper.ts'
import type { Draft, Transcript, Utterance } from './types.ts'

/** Writes down what is said, with one of the `recognisers`: Moonshine has no files beside its networks. */
const transcribe: Model<Utterance, Transcript, Draft> = {
  name: 'transcribe',
  start,
  prove: async (loaded, data) => {
    const call = { signal: new AbortController().signal, part: () => undefined }
    const silence = { samples: new Float32Array(16_000), language: null }
    const { text, confidence } = await start(loaded, data)(silence, call)
    if (text === '' && Number.isFinite(confidence)) return
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
  return data.length > 0 ? startWhisper(loaded, data) : startMoonshine(loaded, tokenizer)
}
