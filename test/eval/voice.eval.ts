/** `npm run eval -- voice`: the recogniser writes down what the built-in voices read, so that one measures the other. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fliteVoices } from '../../models/flite.model.ts'
import { tableOf } from '../bench/table.ts'
import { openSpeaker, writeWave } from '../browser/spoken.ts'
import type { Measurement } from '../measurement.ts'
import { rateOf } from './error-rate.ts'
import { judgeSpoken } from './speech-judge.ts'
import type { Spoken } from './transcripts.ts'
import { sentences } from './voice-sentences.ts'

/** Prints the word error rate of each voice over ten sentences, what was misunderstood, and a line of JSON. */
const voice: Measurement = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sightline-voice-'))
  try {
    const { judged } = await judgeSpoken(await readAll(folder), {
      ...{ language: 'en', detect: false, model: null, threads: null },
    })
    const rows = fliteVoices.map((name) => {
      const mine = judged.filter(({ file }) => file.startsWith(name))
      return { voice: name, wer: rateOf(mine.map(({ words }) => words)) }
    })
    for (const { file, truth, text } of judged.filter(({ words }) => words.edits > 0)) {
      console.log(`${file}: "${truth}" was heard as "${text}"`)
    }
    console.log(
      tableOf(
        rows.map((row) => ({
          voice: row.voice,
          'word error rate': row.wer.toFixed(3),
          goal: '0.10 at most',
        })),
      ),
    )
    console.log(JSON.stringify({ voice: Object.fromEntries(rows.map((r) => [r.voice, r.wer])) }))
  } finally {
    await rm(folder, { recursive: true })
  }
}

export default voice

/** Every voice reads every sentence into a file of its own. */
async function readAll(folder: string): Promise<Spoken[]> {
  const speak = await openSpeaker()
  const spoken: Spoken[] = []
  for (const voice of fliteVoices) {
    for (const [i, text] of sentences.entries()) {
      const { samples, sampleRate } = await speak({ text, voice, rate: 1 })
      const name = `${voice}-${i + 1}.wav`
      await writeWave(join(folder, name), [samples], sampleRate)
      spoken.push({ name, path: join(folder, name), text, language: 'en' })
    }
  }
  return spoken
}
