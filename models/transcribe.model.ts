import type { Model } from './model.ts'
import type { Draft, Transcript, Utterance } from './types.ts'

/** Writes down what is said. Its weights come from `recognisers` in `models/recognisers.ts`. */
const transcribe: Model<Utterance, Transcript, Draft> = {
  name: 'transcribe',
  start: () => () => Promise.reject(new Error('Speech cannot be written down yet.')),
  prove: () => Promise.resolve(),
  transfer: () => [],
}
export default transcribe
