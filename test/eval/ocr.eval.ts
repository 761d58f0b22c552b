/** `npm run eval -- ocr`: how well text in pictures is read. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { readerWeights } from '../../models/card.ts'
import type { Measurement } from '../measurement.ts'
import { withBrowser } from './browser.ts'
import { listPictures } from './dataset.ts'
import { characterEdits, rateOf, tidy, wordEdits, type Edits } from './error-rate.ts'
import type { PageRead } from './ocr-page.ts'
import { addressOf, serve } from './serve.ts'
import { readTruth, truthOf } from './text-truth.ts'

const usage = 'Use: npm run eval -- ocr --images DIR --truth FILE [--language XX]'

/** Prints what was read in each picture, then one line of JSON with the error rates over all. */
const ocr: Measurement = async (args) => {
  const { images, truth: file, language } = readOptions(args)
  const truth = await readTruth(file)
  const names = (await listPictures(images)).filter((name) => truthOf(truth, name) !== undefined)
  if (names.length === 0) throw new Error(`${file} tells of no picture in ${images}.`)
  const files = Object.fromEntries(names.map((name) => [addressOf(name), join(images, name)]))
  const server = await serve(import.meta.dirname, files)
  try {
    const pages = await withBrowser({ gpu: false }, async (open) =>
      readAll(await open(`${server.url}ocr.html`), names, language),
    )
    const judged = pages.map(({ name, lines, ms }) => {
      const [text, right] = [textOf(lines), truthOf(truth, name) ?? '']
      const [characters, words] = [characterEdits(text, right), wordEdits(text, right)]
      const loose = characterEdits(unspaced(text), unspaced(right))
      console.log(
        `${name}: ${rateOf([characters]).toFixed(3)}, ${Math.round(ms)} ms: ${tidy(text)}`,
      )
      return { name, text, ms: Math.round(ms), characters, words, loose }
    })
    console.log(JSON.stringify(sum(judged)))
  } finally {
    await server.close()
  }
}

export default ocr

type Judged = {
  readonly name: string
  readonly text: string
  readonly ms: number
  readonly characters: Edits
  readonly words: Edits
  readonly loose: Edits
}

/** `cerLoose` leaves spaces and case aside. */
function sum(judged: readonly Judged[]) {
  const rounded = (edits: readonly Edits[]) => Math.round(rateOf(edits) * 1e4) / 1e4
  const times = judged.map(({ ms }) => ms).sort((a, b) => a - b)
  return {
    cer: rounded(judged.map(({ characters }) => characters)),
    wer: rounded(judged.map(({ words }) => words)),
    cerLoose: rounded(judged.map(({ loose }) => loose)),
    pictures: judged.length,
    medianMs: times[Math.floor(times.length / 2)],
    files: judged.map(({ name, text, ms, characters, words }) => ({
      ...{ name, text, ms, cer: rounded([characters]), wer: rounded([words]) },
    })),
  }
}

const unspaced = (text: string) => text.replaceAll(/\s/g, '').toLowerCase()

/** Rows as lines, and lines beside one another with a space between. */
const textOf = (lines: PageRead['lines']): string =>
  lines.reduce((before, { text, row }, i) => {
    const gap = i === 0 ? '' : lines[i - 1]?.row === row ? ' ' : '\n'
    return `${before}${gap}${text}`
  }, '')

async function readAll(page: Page, names: readonly string[], language: string) {
  await page.waitForFunction(() => 'ocrPage' in globalThis)
  const weights = readerWeights(language)
  const wish = { weights, backend: 'wasm', threads: null } as const
  await page.evaluate((wish) => globalThis.ocrPage.open(wish), wish)
  const pages: (PageRead & { readonly name: string })[] = []
  for (const name of names) {
    const read = await page.evaluate((url) => globalThis.ocrPage.read(url), addressOf(name))
    if (typeof read === 'string') console.error(`Skipped: ${read}`)
    else pages.push({ name, ...read })
  }
  if (pages.length === 0) throw new Error('No picture could be decoded, so nothing was judged.')
  return pages
}

function readOptions(args: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { images: text, truth: text, language: { ...text, default: 'en' } },
    })
    const { images, truth, language } = values
    if (!images || !truth) throw new Error('Pictures or truth are not named')
    return { images, truth, language }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('.', 1)[0] : String(cause)
    throw new Error(`${why ?? ''}. ${usage}`, { cause })
  }
}
