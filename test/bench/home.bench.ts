/** `npm run bench -- home`: how well the detector knows the things of the emulated home. */
import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import type { Page } from 'playwright-core'
import { withBrowser } from '../eval/browser.ts'
import { serve } from '../eval/serve.ts'
import type { Measurement } from '../measurement.ts'
import type { HomePage, Sight } from './home-page.ts'
import { homeTable, rateHome, type ThingSights } from './home-rates.ts'

type Kind = ReturnType<HomePage['kinds']>[number]

const times = ['day', 'evening'] as const

const usage = 'Use: npm run bench -- home [--seed N] [--only KIND,…] [--quick] [--json]'

/**
 * Photographs every thing with a class from four sides, near and far, by day and in the evening, in a
 * bare room of the seed's own looks (small things on a table), and asks the detector. `--quick` looks
 * by day only, and not from beside the counted distances. `--only` names kinds or classes.
 */
const home: Measurement = async (args) => {
  const { seed, quick, only, json } = readArgs(args)
  const server = await serve(import.meta.dirname, {})
  try {
    const things = await withBrowser({ gpu: false }, async (open) => {
      const page = await open(`${server.url}home.html`)
      await page.waitForFunction(() => 'homePage' in globalThis, null, { timeout: 120_000 })
      await page.evaluate(() => globalThis.homePage.open())
      const kinds = await page.evaluate(() => globalThis.homePage.kinds())
      const wanted = kinds.filter(
        ({ kind, label }) => only.length === 0 || only.includes(kind) || only.includes(label),
      )
      return judgeAll(page, wanted, { seed, quick })
    })
    const rates = rateHome(things)
    console.log(homeTable(things, rates))
    if (json) console.log(JSON.stringify(rates))
  } finally {
    await server.close()
  }
}

export default home

async function judgeAll(
  page: Page,
  kinds: readonly Kind[],
  { seed, quick }: { readonly seed: number; readonly quick: boolean },
): Promise<ThingSights[]> {
  const format = '{value}/{total} things {bar} {eta_formatted} left'
  const bar = new SingleBar({ format, noTTYOutput: false }, Presets.shades_classic)
  bar.start(kinds.length, 0)
  const things: ThingSights[] = []
  for (const { kind, label, counted, beside } of kinds) {
    const views = quick ? counted : [...counted, ...beside]
    const sights: (Sight & { distance: number; counted: boolean })[] = []
    for (const time of quick ? times.slice(0, 1) : times) {
      const task = { kind, seed, time, views, twice: !quick }
      const seen = await page.evaluate((task) => globalThis.homePage.judge(task), task)
      for (const [i, sight] of seen.entries()) {
        const distance = views[i]?.distance ?? 0
        sights.push({ ...sight, distance, counted: i < counted.length })
      }
    }
    things.push({ kind, label, sights })
    bar.increment()
  }
  bar.stop()
  return things
}

function readArgs(args: readonly string[]) {
  const options = {
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  } as const
  try {
    const { values } = parseArgs({ args: [...args], options })
    if (!/^\d{1,9}$/.test(values.seed)) throw new Error(`--seed ${values.seed} is no whole number`)
    return {
      ...values,
      seed: Number(values.seed),
      only: values.only.split(',').filter((word) => word !== ''),
    }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('.', 1)[0] : String(cause)
    throw new Error(`${why ?? ''}. ${usage}`, { cause })
  }
}
