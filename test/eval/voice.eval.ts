/** `npm run eval -- voice`: the recogniser writes down what the built-in voices read, so that one measures the other. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cardNamed } from '../../models/card.ts'
import { fliteVoices } from '../../models/flite.model.ts'
import { kokoroFiles, kokoroVoices } from '../../models/kokoro-files.ts'
import { tableOf } from '../bench/table.ts'
import { openSpeaker, writeWave } from '../browser/spoken.ts'
import type { Measurement } from '../measurement.ts'
import { withBrowser } from './browser.ts'
import { rateOf } from './error-rate.ts'
import { serve } from './serve.ts'
import { judgeSpoken } from './speech-judge.ts'
import type { Spoken } from './transcripts.ts'
import { sentences } from './voice-sentences.ts'

/** A sentence that was read, and how long that took for a second of sound, s. */
type Read = Spoken & { readonly voice: string; readonly pace: number }

/**
 * Prints the word error rate of each voice over ten sentences, how long it computes for a second of
 * sound, what was misunderstood, and a line of JSON. Kokoro takes part where its files are.
 */
const voice: Measurement = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sightline-voice-'))
  try {
    const read = [...(await readByFlite(folder)), ...(await readByKokoro(folder))]
    const { judged } = await judgeSpoken(read, {
      ...{ language: 'en', detect: false, model: null, threads: null },
    })
    const rows = [...new Set(read.map(({ voice }) => voice))].map((voice) => {
      const mine = read.filter((each) => each.voice === voice)
      const heard = judged.filter(({ file }) => mine.some(({ name }) => name === file))
      const pace = mine.reduce((sum, each) => sum + each.pace, 0) / mine.length
      return { voice, wer: rateOf(heard.map(({ words }) => words)), pace }
    })
    for (const { file, truth, text } of judged.filter(({ words }) => words.edits > 0)) {
      console.log(`${file}: "${truth}" was heard as "${text}"`)
    }
    console.log(
      tableOf(
        rows.map(({ voice, wer, pace }) => ({
          voice,
          'word error rate': wer.toFixed(3),
          goal: '0.10 at most',
          's of computing for 1 s': pace.toFixed(2),
        })),
      ),
    )
    console.log(JSON.stringify({ voice: Object.fromEntries(rows.map((r) => [r.voice, r.wer])) }))
  } finally {
    await rm(folder, { recursive: true })
  }
}

export default voice

/** Every built-in voice reads every sentence into a file of its own. */
async function readByFlite(folder: string): Promise<Read[]> {
  const speak = await openSpeaker()
  return readAll(folder, fliteVoices, async (text, voice) => {
    const begun = performance.now()
    const speech = await speak({ text, voice, rate: 1 })
    return { ...speech, ms: performance.now() - begun }
  })
}

async function readByKokoro(folder: string): Promise<Read[]> {
  const there = (name: string) =>
    existsSync(join(import.meta.dirname, '../../assets', cardNamed(name).file))
  if (!kokoroFiles.every(there)) {
    console.log('Kokoro is left out: `npm run weights -- --with kokoro` fetches it.')
    return []
  }
  const served = await serve(import.meta.dirname, {})
  try {
    return await withBrowser({ gpu: false }, async (open) => {
      const page = await open(`${served.url}voice.html`)
      await page.waitForFunction(() => 'voicePage' in globalThis, null, { timeout: 120_000 })
      console.log(`Kokoro on ${await page.evaluate(() => voicePage.open())}.`)
      return readAll(folder, kokoroVoices, (text, voice) =>
        page.evaluate((script) => voicePage.read(script), { text, voice, rate: 1 }),
      )
    })
  } finally {
    await served.close()
  }
}

type Speak = (
  text: string,
  voice: string,
) => Promise<{ samples: ArrayLike<number>; sampleRate: number; ms: number }>

async function readAll(folder: string, voices: readonly string[], speak: Speak): Promise<Read[]> {
  const read: Read[] = []
  for (const voice of voices) {
    for (const [i, text] of sentences.entries()) {
      const { samples, sampleRate, ms } = await speak(text, voice)
      const name = `${voice}-${i + 1}.wav`
      await writeWave(join(folder, name), [Float32Array.from(samples)], sampleRate)
      const pace = (ms * sampleRate) / 1000 / samples.length
      read.push({ name, path: join(folder, name), text, language: 'en', voice, pace })
    }
  }
  return read
}
