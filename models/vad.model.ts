import type { Loaded, Model, Run, Session, Tensors } from './model.ts'
import type { SoundFrame } from './types.ts'

/** Samples in a frame, and of the frame before that go in with it (Silero VAD v5 and v6 at 16 kHz). */
const frameLength = 512
const contextLength = 64
const stateDims = [2, 1, 128]
const rate = { data: BigInt64Array.of(16_000n), dims: [] }

/** Tells whether somebody speaks: Silero VAD, a probability for every 32 ms. */
const vad: Model<SoundFrame, number> = {
  name: 'vad',
  start: (loaded) => listenWith(only(loaded)),
  prove: async (loaded) => {
    const call = { signal: new AbortController().signal, part: () => undefined }
    const samples = new Float32Array(frameLength)
    const silence = await listenWith(only(loaded))({ samples, first: true }, call)
    if (!(silence >= 0 && silence < 0.3)) {
      throw new Error(`The voice activity model heard speech in silence (${silence}).`)
    }
  },
  transfer: () => [], // the frame is wanted for the transcript too
}
export default vad

/** Frames are heard in the order in which they come; each waits for the one before. */
function listenWith(session: Session): Run<SoundFrame, number> {
  let memory = forget()
  let before: Promise<unknown> = Promise.resolve()
  const hear = async ({ samples, first }: SoundFrame): Promise<number> => {
    if (samples.length !== frameLength) {
      throw new Error(`A frame has ${frameLength} samples, not ${samples.length}.`)
    }
    if (first) memory = forget()
    const input = new Float32Array(contextLength + frameLength)
    input.set(memory.context)
    input.set(samples, contextLength)
    const { output, stateN } = await session.run({
      input: { data: input, dims: [1, input.length] },
      state: memory.state,
      sr: rate,
    })
    if (!output || !stateN) throw new Error('The voice activity model gave no output.')
    memory = { context: input.slice(-contextLength), state: stateN }
    return Number(output.data[0])
  }
  return (frame) => {
    const heard = before.then(() => hear(frame))
    before = heard.catch(() => undefined)
    return heard
  }
}

const forget = (): { context: Float32Array; state: Tensors[string] & object } => ({
  context: new Float32Array(contextLength),
  state: { data: new Float32Array(256), dims: stateDims },
})

function only([first]: readonly Loaded[]): Session {
  if (!first) throw new Error('The voice activity model was started without weights.')
  return first.session
}
