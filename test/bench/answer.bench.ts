/** `npm run bench -- answer`: from the final text of a question to its answer, for what needs no new picture. */
import type { Measurement } from '../measurement.ts'
import { withBrowser } from '../eval/browser.ts'
import { serve } from '../eval/serve.ts'

/** Times for each skill's own examples, in a room of fifty things. */
const answer: Measurement = async () => {
  const server = await serve(import.meta.dirname, {})
  try {
    const times = await withBrowser({ gpu: false }, async (open) => {
      const page = await open(`${server.url}answer.html`)
      await page.waitForFunction(() => 'timeAnswers' in globalThis)
      return page.evaluate(() => globalThis.timeAnswers())
    })
    console.table(times.map(({ language, skill, ms }) => ({ language, skill, ms: rounded(ms) })))
    const all = times.map(({ ms }) => ms).sort((a, b) => a - b)
    const at = (part: number) => rounded(all[Math.floor(part * (all.length - 1))] ?? NaN)
    console.log(JSON.stringify({ questions: all.length, medianMs: at(0.5), p95Ms: at(0.95) }))
  } finally {
    await server.close()
  }
}

export default answer

const rounded = (ms: number) => Math.round(ms * 10) / 10
