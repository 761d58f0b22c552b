import { kokoroVoices } from './kokoro-files.ts'
import type { DataFile, Loaded, Model, Run } from './model.ts'
import { pronounce, type Words } from './speech/pronounce.ts'
import type { Script, Speech } from './types.ts'

/** Samples a second of what it says. */
const sampleRate = 24_000
/** The most letters that it takes at once, and how many numbers a style has (hexgrad/Kokoro-82M, config.json). */
const [mostLetters, styleLength] = [509, 256]

/** Reads English aloud: Kokoro-82M, from phonemes of the CMU Pronouncing Dictionary. */
const kokoro: Model<Script, Speech> = {
  name: 'kokoro',
  // A slow processor needs many seconds for a sentence, and what is too slow is told by a measurement.
  patience: 60_000,
  start: speakWith,
  prove: async (loaded, data) => {
    const call = { signal: new AbortController().signal, part: () => undefined }
    const script = { text: 'yes', voice: kokoroVoices[0], rate: 1 }
    const { samples } = await speakWith(loaded, data)(script, call)
    const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
    if (!(samples.length > sampleRate / 10 && loudest > 0.05 && loudest < 4)) {
      throw new Error('Kokoro gave no sound.')
    }
  },
  transfer: () => [],
}
export default kokoro

function speakWith([network]: readonly Loaded[], data: readonly DataFile[]): Run<Script, Speech> {
  const bytesOf = (name: string) => {
    const found = data.find(({ card }) => card.name === name)
    if (!found) throw new Error(`Kokoro was started without "${name}".`)
    return found.bytes
  }
  if (!network) throw new Error('Kokoro was started without its network.')
  const letters = vocabularyIn(bytesOf('kokoro-vocabulary'))
  const words = wordsIn(bytesOf('kokoro-dictionary'))
  return async ({ text, voice, rate }, { signal }) => {
    const styles = new Float32Array(bytesOf(voice).slice().buffer)
    const parts: Float32Array[] = []
    for (const ids of pieces(pronounce(text, words), letters)) {
      const from = Math.min(ids.length, mostLetters) * styleLength
      const { waveform } = await network.session.run({
        input_ids: { data: BigInt64Array.of(0n, ...ids, 0n), dims: [1, ids.length + 2] },
        style: { data: styles.slice(from, from + styleLength), dims: [1, styleLength] },
        speed: { data: Float32Array.of(rate), dims: [1] },
      })
      signal.throwIfAborted()
      if (!(waveform?.data instanceof Float32Array)) throw new Error('Kokoro gave no sound.')
      parts.push(waveform.data)
    }
    return { samples: joined(parts), sampleRate }
  }
}

/** The dictionary's file is a module of one object, a word a line; it is read as text and never run. */
function wordsIn(bytes: Uint8Array): Words {
  const lines = new TextDecoder().decode(bytes).matchAll(/^ *"([^"]+)": "([^"]+)",?$/gm)
  const words = Object.fromEntries(Array.from(lines, ([, word = '', phones]) => [word, phones]))
  if (Object.keys(words).length === 0) throw new Error('The dictionary of Kokoro is empty.')
  return words
}

type Letters = Readonly<Record<string, number>>

function vocabularyIn(bytes: Uint8Array): Letters {
  const { model } = JSON.parse(new TextDecoder().decode(bytes)) as { model: { vocab: Letters } }
  return model.vocab
}

/** Letters as their numbers, as many at once as the network takes; a long text is divided between words. */
function pieces(sounds: string, letters: Letters): bigint[][] {
  const found: bigint[][] = []
  let piece: bigint[] = []
  for (const word of sounds.split(/(?<= )/)) {
    const ids = Array.from(word).flatMap((letter) =>
      letter in letters ? BigInt(letters[letter] ?? 0) : [],
    )
    if (piece.length + ids.length > mostLetters) {
      found.push(piece)
      piece = []
    }
    piece.push(...ids.slice(0, mostLetters))
  }
  return [...found, piece].filter(({ length }) => length > 0)
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
