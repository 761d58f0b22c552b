/** `npm run bench -- answer`: from the final text of a question to its answer on the card, for what needs no new picture. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Measurement } from '../measurement.ts'
import { withBrowser } from '../eval/browser.ts'
import { serve } from '../eval/serve.ts'

const phrasings = join(import.meta.dirname, '..', 'eval', 'phrasings-dev.jsonl')

/** Times for each skill's own examples, in a room of fifty things, and for wordings that nobody listed. */
const answer: Measurement = async () => {
  const lines = (await readFile(phrasings, 'utf8')).trim().split('\n')
  const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text)
  const server = await serve(import.meta.dirname, {})
  try {
    const [listed, unlisted] = await withBrowser({ gpu: false }, async (open) => {
      const page = await open(`${server.url}answer.html`)
      await page.waitForFunction(() => 'timeAnswers' in globalThis)
      const times = await page.evaluate(() => globalThis.timeAnswers())
      return [times, await page.evaluate((all) => globalThis.timeUnlisted(all), texts)]
    })
    console.table(listed.map(({ language, skill, ms }) => ({ language, skill, ms: rounded(ms) })))
    const kinds = {
      listed: listed.map(({ ms }) => ms),
      unlisted: unlisted.answers,
      sentence: unlisted.sentences,
    }
    const table = Object.entries(kinds).map(([kind, times]) => [
      kind,
      { times: times.length, medianMs: at(times, 0.5), p95Ms: at(times, 0.95) },
    ])
    const figures = Object.fromEntries(table) as Record<string, object>
    console.table(figures)
    console.log(JSON.stringify({ ...figures, firstUnlistedMs: rounded(unlisted.first) }))
  } finally {
    await server.close()
  }
}

export default answer

const rounded = (ms: number) => Math.round(ms * 10) / 10
const at = (times: readonly number[], part: number) =>
  rounded([...times].sort((a, b) => a - b)[Math.floor(part * (times.length - 1))] ?? NaN)
