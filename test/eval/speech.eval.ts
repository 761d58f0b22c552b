/** `npm run eval -- speech`: how much of recorded speech is understood, and how fast. */
import { Presets, SingleBar } from 'cli-progress'
import type { Page } from 'playwright-core'
import { recogniserFor, recogniserNamed, type Recogniser } from '../../models/recognisers.ts'
import type { Measurement } from '../measurement.ts'
import { withBrowser } from './browser.ts'
import { characterEdits, rateOf, wordEdits, type Edits } from './error-rate.ts'
import { addressOf, serve } from './serve.ts'
import { numbersOf } from './speech-numbers.ts'
import { readSpeechOptions, type SpeechOptions } from './speech-options.ts'
import type { Understood } from './speech-page.ts'
import { byCharacters, normalise } from './speech-text.ts'
import { readSpoken, type Spoken } from './transcripts.ts'

const speech: Measurement = (args) => evalSpeech(readSpeechOptions(args))

export default speech

/** One recording: its truth beside what was understood, and how far they are apart. */
type Judged = Understood & {
  readonly file: string
  readonly model: string
  readonly truth: string
  readonly words: Edits
  readonly characters: Edits
}

/** Prints a table of the recordings and one line of JSON. */
async function evalSpeech(options: SpeechOptions): Promise<void> {
  const spoken = (await readSpoken(options.audio, options.transcripts)).filter(
    ({ language }) => !options.only || !language || language === options.language,
  )
  if (spoken.length === 0) {
    throw new Error(`No recording is in "${options.language ?? ''}" by the transcripts.`)
  }
  const files = Object.fromEntries(spoken.map(({ name, path }) => [addressOf(name), path]))
  const server = await serve(import.meta.dirname, files)
  const judged: Judged[] = []
  const skipped: string[] = []
  const bar = new SingleBar(
    { format: '{value}/{total} recordings {bar} {eta} s left', noTTYOutput: true },
    Presets.shades_classic,
  )
  bar.start(spoken.length, 0)
  let threads = 0
  try {
    await withBrowser({ gpu: false }, async (open) => {
      for (const [recogniser, group] of groupByModel(spoken, options)) {
        const page = await open(`${server.url}speech.html`)
        await page.waitForFunction(() => 'speechPage' in globalThis)
        threads = await page.evaluate(
          ({ weights, threads }) => globalThis.speechPage.open(weights, threads),
          { weights: recogniser.weights, threads: options.threads },
        )
        for (const each of group) {
          const found = await judge(page, each, recogniser, options)
          if (typeof found === 'string') skipped.push(found)
          else judged.push(found)
          bar.increment()
        }
      }
    })
  } finally {
    bar.stop()
    await server.close()
  }
  for (const line of skipped) console.error(`Skipped: ${line}`)
  if (judged.length === 0) throw new Error('No recording could be decoded, so nothing was judged.')
  report(judged, skipped.length, threads)
}

function groupByModel(
  spoken: readonly Spoken[],
  { model, language }: SpeechOptions,
): Map<Recogniser, Spoken[]> {
  const groups = new Map<Recogniser, Spoken[]>()
  for (const each of spoken) {
    const recogniser = model ? recogniserNamed(model) : recogniserFor(language ?? each.language)
    groups.set(recogniser, [...(groups.get(recogniser) ?? []), each])
  }
  return groups
}

async function judge(
  page: Page,
  { name, text, language: told }: Spoken,
  { name: model }: Recogniser,
  options: SpeechOptions,
): Promise<Judged | string> {
  const wished = options.detect ? null : (options.language ?? told)
  const found = await page.evaluate(
    ({ url, language }) => globalThis.speechPage.hear(url, language),
    { url: addressOf(name), language: wished },
  )
  if (typeof found === 'string') return found
  const language = options.language ?? told ?? found.language ?? 'en'
  const numbers = await numbersOf(language)
  const [truth, heard] = [text, found.text].map((each) => normalise(each, language, numbers))
  const words = byCharacters(language) ? characterEdits : wordEdits
  return {
    ...found,
    file: name,
    model,
    truth: text,
    words: words(heard ?? '', truth ?? ''),
    characters: characterEdits(
      (heard ?? '').replaceAll(' ', ''),
      (truth ?? '').replaceAll(' ', ''),
    ),
  }
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
