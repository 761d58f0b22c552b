/** `npm run eval -- speech`: how much of recorded speech is understood, and how fast. */
import { primary } from '../../models/language.ts'
import type { Measurement } from '../measurement.ts'
import { rateOf } from './error-rate.ts'
import { judgeSpoken, type Judged } from './speech-judge.ts'
import { readSpeechOptions, type SpeechOptions } from './speech-options.ts'
import { readSpoken } from './transcripts.ts'

const speech: Measurement = (args) => evalSpeech(readSpeechOptions(args))

export default speech

/** Prints a table of the recordings and one line of JSON. */
async function evalSpeech(options: SpeechOptions): Promise<void> {
  const { spoken: all, lost } = await readSpoken(options.audio, options.transcripts)
  if (lost > 0) console.error(`${lost} transcripts have no recording that can be read; left out.`)
  const spoken = all.filter(
    ({ language }) =>
      !options.only || !language || primary(language) === primary(options.language ?? ''),
  )
  if (spoken.length === 0) {
    throw new Error(`No recording is in "${options.language ?? ''}" by the transcripts.`)
  }
  const { judged, skipped, threads } = await judgeSpoken(spoken, options)
  report(judged, skipped.length, threads)
}

function report(judged: readonly Judged[], skipped: number, threads: number): void {
  console.table(
    judged.map(({ file, language, words, seconds, wordsMs, end, text }) => ({
      file,
      language,
      'error rate': rounded(rateOf([words])),
      'real-time factor': rounded(wordsMs / 1000 / seconds),
      'end to text, ms': Math.round(end),
      understood: text,
    })),
  )
  const seconds = sum(judged.map((each) => each.seconds))
  const spoken = judged.filter(({ words }) => words.length > 0)
  const ends = judged.map(({ end }) => end).sort((a, b) => a - b)
  console.log(
    JSON.stringify({
      wer: rounded(rateOf(spoken.map(({ words }) => words))),
      cer: rounded(rateOf(spoken.map(({ characters }) => characters))),
      recordings: judged.length,
      skipped,
      seconds: rounded(seconds),
      inventedWords: sum(
        judged.filter((each) => each.words.length === 0).map(({ words }) => words.edits),
      ),
      realTimeFactor: rounded(sum(judged.map(({ wordsMs }) => wordsMs)) / 1000 / seconds),
      vadRealTimeFactor: rounded(sum(judged.map(({ vadMs }) => vadMs)) / 1000 / seconds),
      endToTextMs: {
        median: Math.round(ends[ends.length >> 1] ?? 0),
        most: Math.round(ends.at(-1) ?? 0),
      },
      threads,
      models: [...new Set(judged.map(({ model }) => model))],
      files: judged.map(
        ({ file, model, language, truth, text, words, characters, seconds, wordsMs, end }) => ({
          ...{ file, model, language, truth, text },
          wer: rounded(rateOf([words])),
          cer: rounded(rateOf([characters])),
          seconds: rounded(seconds),
          realTimeFactor: rounded(wordsMs / 1000 / seconds),
          endToTextMs: Math.round(end),
        }),
      ),
    }),
  )
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
const rounded = (value: number) => Number(value.toFixed(4))
