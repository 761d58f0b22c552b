/** How recordings are judged: the app's own path from a sound file to words, in headless Chromium. */
import { Presets, SingleBar } from 'cli-progress'
import type { Page } from 'playwright-core'
import { recogniserFor, recogniserNamed, type Recogniser } from '../../models/recognisers.ts'
import { withBrowser } from './browser.ts'
import { characterEdits, wordEdits, type Edits } from './error-rate.ts'
import { addressOf, serve } from './serve.ts'
import { numbersOf } from './speech-numbers.ts'
import type { SpeechOptions } from './speech-options.ts'
import type { Understood } from './speech-page.ts'
import { byCharacters, normalise } from './speech-text.ts'
import type { Spoken } from './transcripts.ts'

/** What of the command line concerns the judging. */
type How = Pick<SpeechOptions, 'language' | 'detect' | 'model' | 'threads'>

/** One recording: its truth beside what was understood, and how far they are apart. */
export type Judged = Understood & {
  readonly file: string
  readonly model: string
  readonly truth: string
  readonly words: Edits
  readonly characters: Edits
}

/** All recordings, each judged; `skipped` says which could not be decoded. Throws where none could. */
export async function judgeSpoken(
  spoken: readonly Spoken[],
  options: How,
): Promise<{
  readonly judged: readonly Judged[]
  readonly skipped: readonly string[]
  readonly threads: number
}> {
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
  return { judged, skipped, threads }
}

function groupByModel(
  spoken: readonly Spoken[],
  { model, language }: How,
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
  options: How,
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
