/** `npm run eval -- voice`: the recogniser writes down what the built-in voices read, so that one measures the other. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tableOf } from '../bench/table.ts'
import type { Measurement } from '../measurement.ts'
import { rateOf } from './error-rate.ts'
import { judgeSpoken } from './speech-judge.ts'
import { readByAdded, readByFlite } from './voice-readers.ts'

/**
 * Prints the word error rate of each voice over ten sentences, how long it computes for a second of
 * sound, what was misunderstood, and a line of JSON. Kokoro, and eSpeak NG in other languages, take part where
 * their files are.
 */
const voice: Measurement = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sightline-voice-'))
  try {
    const read = [...(await readByFlite(folder)), ...(await readByAdded(folder))]
    const { judged } = await judgeSpoken(read, {
      ...{ language: null, detect: false, model: null, threads: null },
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
