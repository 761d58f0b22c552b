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

const usage = 'Use: npm run bench -- home [--seed N] [--only KIND,…] [--every 1|2|4] [--json]'

/**
 * Photographs every thing with a class from four sides, near and far, by day and in the evening, in a
 * bare room of the seed's own looks (small things on a table), and asks the detector: every second view
 * of that grid, or as many as `--every` says. `--only` names kinds or classes.
 */
const home: Measurement = async (args) => {
  const { seed, every, only, json } = readArgs(args)
  const server = await serve(import.meta.dirname, {})
  try {
    const things = await withBrowser({ gpu: false }, async (open) => {
      const page = await open(`${server.url}home.html`)
      await page.waitForFunction(() => 'homePage' in globalThis, null, { timeout: 120_000 })
      await page.evaluate(() => globalThis.homePage.open())
      const kinds = await page.evaluate((every) => globalThis.homePage.kinds(every), every)
      const wanted = kinds.filter(
        ({ kind, label }) => only.length === 0 || only.includes(kind) || only.includes(label),
      )
      return judgeAll(page, wanted, seed)
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
  seed: number,
): Promise<readonly ThingSights[]> {
  const format = '{value}/{total} views {bar} {eta_formatted} left: {kind}'
  const bar = new SingleBar(
    { format, noTTYOutput: true, notTTYSchedule: 15_000 },
    Presets.shades_classic,
  )
  bar.start(kinds.flatMap(({ views }) => views).length, 0, { kind: '' })
  const things: ThingSights[] = []
  for (const { kind, label, views } of kinds) {
    bar.update({ kind })
    const seen = await page.evaluate((task) => globalThis.homePage.judge(task), {
      kind,
      seed,
      views,
    })
    things.push({ kind, label, sights: views.map((view, i) => ({ ...view, ...sightOf(seen, i) })) })
    bar.increment(views.length)
  }
  bar.stop()
  return things
}

function sightOf(seen: readonly Sight[], i: number): Sight {
  const sight = seen[i]
  if (!sight) throw new Error('The page looked less often than it was asked to.')
  return sight
}

function readArgs(args: readonly string[]) {
  const options = {
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    every: { type: 'string', default: '2' },
    json: { type: 'boolean', default: false },
  } as const
  try {
    const { values } = parseArgs({ args: [...args], options })
    if (!/^\d{1,9}$/.test(values.seed)) throw new Error(`--seed ${values.seed} is no whole number`)
    const every = ([1, 2, 4] as const).find((each) => String(each) === values.every)
    if (!every) throw new Error(`--every ${values.every} is none of 1, 2 and 4`)
    return {
      ...values,
      every,
      seed: Number(values.seed),
      only: values.only.split(',').filter((word) => word !== ''),
    }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('.', 1)[0] : String(cause)
    throw new Error(`${why ?? ''}. ${usage}`, { cause })
  }
}
