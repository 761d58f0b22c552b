/**
 * `npm run bench -- read`: reading what is looked at, against reading the whole picture, in turn and in
 * one run: a note of four lines in the middle of a desk full of print. On the processor, as the app does it.
 */
import { readerWeights } from '../../models/card.ts'
import { withBrowser } from '../eval/browser.ts'
import { serve } from '../eval/serve.ts'
import type { Measurement } from '../measurement.ts'
import type { ReadTime } from './read-page.ts'

/** Each way so often; the first round is not counted. */
const rounds = 6

const read: Measurement = async () => {
  const server = await serve(import.meta.dirname, {})
  try {
    const times = await withBrowser({ gpu: false }, async (open) => {
      const page = await open(`${server.url}read.html`)
      await page.waitForFunction(() => 'timeReading' in globalThis)
      return page.evaluate((wish) => globalThis.timeReading(wish), {
        ...{ weights: readerWeights('en'), rounds },
      })
    })
    const ways = (['looked-at', 'whole'] as const).map((way) => row(way, times))
    console.table(ways)
    const [part, whole] = ways
    const ratio = rounded((part?.medianMs ?? NaN) / (whole?.medianMs ?? NaN), 100)
    console.log(JSON.stringify({ ways, ratio, goalMs: 1000 }))
  } finally {
    await server.close()
  }
}

export default read

function row(way: ReadTime['way'], times: readonly ReadTime[]) {
  const mine = times.filter((each) => each.way === way)
  const sorted = mine.map(({ ms }) => ms).sort((a, b) => a - b)
  const at = (part: number) => rounded(sorted[Math.floor(part * (sorted.length - 1))] ?? NaN, 1)
  return { way, lines: mine[0]?.lines, right: mine[0]?.right, medianMs: at(0.5), mostMs: at(1) }
}

const rounded = (value: number, by: number) => Math.round(value * by) / by
