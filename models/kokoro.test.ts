import { expect, it } from 'vitest'
import { cardNamed } from './card.ts'
import kokoro from './kokoro.model.ts'
import { kokoroFiles } from './kokoro-files.ts'
import type { Loaded, Tensors } from './model.ts'

const call = { signal: new AbortController().signal, part: () => undefined }
const letters = Array.from('$;:,.!? ˈˌAIOTWYbdfhijklmnpstuvwzðŋɑɔəɛɜɡɪɹʃʊʌʒʤʧθæ')
const vocab = Object.fromEntries(letters.map((letter, i) => [letter, i]))
const dictionary =
  'export const dictionary = {\n  "table": "T EY1 B AH0 L",\n  "yes": "Y EH1 S"\n}\n'
const texts: Readonly<Record<string, string>> = {
  'kokoro-vocabulary': JSON.stringify({ model: { vocab } }),
  'kokoro-dictionary': dictionary,
}
const data = kokoroFiles.slice(1).map((name) => ({
  card: cardNamed(name),
  bytes: texts[name]
    ? new TextEncoder().encode(texts[name])
    : // The style for so many letters is full of that number.
      new Uint8Array(Float32Array.from({ length: 510 * 256 }, (_, i) => i >> 8).buffer),
}))

/** A network that says each letter for 100 samples, and what it was fed. */
function stage(loudness = 0.5) {
  const fed: Tensors[] = []
  const run = async (feeds: Tensors) => {
    fed.push(feeds)
    const samples = 100 * (feeds['input_ids']?.data.length ?? 0)
    return { waveform: { data: new Float32Array(samples).fill(loudness), dims: [1, samples] } }
  }
  const session = { inputs: {}, outputs: [], run, close: async () => undefined }
  const loaded: Loaded[] = [{ card: cardNamed('kokoro'), session }]
  return { fed, loaded }
}
const script = (text: string) => ({ text, voice: 'kokoro-am_michael', rate: 1.25 })

it('feeds the letters between two ends, the style of their number, and the speed', async () => {
  const { fed, loaded } = stage()
  const speech = await kokoro.start(loaded, data, '')(script('Table.'), call)
  const ids = ['t', 'ˈ', 'A', 'b', 'ə', 'l', '.'].map((letter) => BigInt(vocab[letter] ?? 0))
  expect(fed[0]?.['input_ids']).toEqual({ data: BigInt64Array.of(0n, ...ids, 0n), dims: [1, 9] })
  expect(new Set(Array.from(fed[0]?.['style']?.data ?? [], Number))).toEqual(new Set([7]))
  expect(fed[0]?.['speed']?.data).toEqual(Float32Array.of(1.25))
  expect([speech.samples.length, speech.sampleRate]).toEqual([900, 24_000])
})

it('says what is too long for once in pieces, between words', async () => {
  const { fed, loaded } = stage()
  await kokoro.start(loaded, data, '')(script('table '.repeat(100)), call)
  const lengths = fed.map((feeds) => feeds['input_ids']?.data.length)
  expect(lengths).toEqual([2 + 72 * 7, 2 + 27 * 7 + 6])
})

it('says nothing where there is nothing to say, and ends where nobody waits', async () => {
  const { fed, loaded } = stage()
  const run = kokoro.start(loaded, data, '')
  expect((await run(script('*'), call)).samples).toHaveLength(0)
  expect(fed).toEqual([])
  const stopped = run(script('Table.'), { ...call, signal: AbortSignal.abort() })
  await expect(stopped).rejects.toThrow('aborted')
})

it.each([0, NaN, 40])('is not trusted where it gives sound of loudness %d', async (loudness) => {
  await expect(kokoro.prove(stage(loudness).loaded, data, '')).rejects.toThrow('no sound')
})

it('says so where a file is not there', () => {
  expect(() => kokoro.start(stage().loaded, [], '')).toThrow('without "kokoro-vocabulary"')
  expect(() => kokoro.start([], data, '')).toThrow('without its network')
  const empty = data.map((file) =>
    file.card.name === 'kokoro-dictionary' ? { ...file, bytes: new Uint8Array() } : file,
  )
  expect(() => kokoro.start(stage().loaded, empty, '')).toThrow('dictionary of Kokoro is empty')
})
