/** `npm run bench -- memory`: what remembering and asking cost, and how that grows. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from 'playwright-core'
import { chromiumFlags, findChromium } from '../chromium.ts'
import { serve } from '../eval/serve.ts'
import type { Measurement } from '../measurement.ts'
import type { Size } from './memory-page.ts'
import { percentile } from './statistics.ts'
import { tableOf } from './table.ts'

const sizes: readonly Size[] = [
  { sightings: 100, things: 10, places: 1 },
  { sightings: 10_000, things: 1000, places: 5 },
  { sightings: 100_000, things: 10_000, places: 10 },
  { sightings: 1_000_000, things: 10_000, places: 10 },
]
/** ms, for each query at 10,000 things. */
const goal = 5

type Report = Size & {
  readonly bytesPerSighting: number
  readonly openMs: number
  readonly p50: Readonly<Record<string, number>>
  readonly p95: Readonly<Record<string, number>>
}

/** Fills memories of four sizes (of three where `--quick` is asked for) on a real profile's disk and asks each; prints a table and a line of JSON. */
const memory: Measurement = async (args) => {
  const options = { times: { type: 'string', default: '200' }, quick: { type: 'boolean', default: false } } as const // prettier-ignore
  const { values } = parseArgs({ args: [...args], options })
  const server = await serve(import.meta.dirname, {})
  const reports: Report[] = []
  try {
    for (const size of values.quick ? sizes.slice(0, 3) : sizes) {
      console.error(`${size.sightings} sightings of ${size.things} things …`)
      reports.push(await withProfile(server.url, (page) => measureSize(page, size, Number(values.times)))) // prettier-ignore
    }
  } finally {
    await server.close()
  }
  console.log(`${tableOf(rowsOf(reports))}\n${JSON.stringify({ memory: reports })}`)
}

export default memory

/** A page with a profile of its own on the disk, which private windows lack. */
async function withProfile<Result>(url: string, visit: (page: Page) => Promise<Result>) {
  const profile = await mkdtemp(join(tmpdir(), 'sightline-memory-'))
  const { path } = await findChromium()
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    args: [...chromiumFlags],
  })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(0)
    await page.goto(`${url}memory.html`)
    await page.waitForFunction(() => 'memoryPage' in globalThis)
    return await visit(page)
  } finally {
    await context.close()
    await rm(profile, { recursive: true, maxRetries: 3 })
  }
}

async function measureSize(page: Page, size: Size, times: number): Promise<Report> {
  await page.evaluate(() => memoryPage.open())
  const { bytes } = await page.evaluate((size) => memoryPage.fill(size), size)
  await page.evaluate(() => memoryPage.close())
  const openMs = await page.evaluate(() => memoryPage.open())
  const costs = await page.evaluate(([size, times]) => memoryPage.ask(size, times), [size, times] as const) // prettier-ignore
  const at = (part: number) =>
    Object.fromEntries(Object.entries(costs).map(([name, ms]) => [name, percentile(ms, part)]))
  return { ...size, openMs, bytesPerSighting: bytes / size.sightings, p50: at(0.5), p95: at(0.95) }
}

function rowsOf(reports: readonly Report[]) {
  const [first] = reports
  const last = reports.at(-1)
  const columns = (value: (report: Report) => number, digits: number) => ({
    ...Object.fromEntries(
      reports.map((each) => [`${each.sightings} sightings`, value(each).toFixed(digits)]),
    ),
    grows: last && first ? `x ${(value(last) / value(first)).toFixed(1)}` : '',
  })
  return [
    { what: 'things', ...columns(({ things }) => things, 0), goal: '' },
    { what: 'bytes a sighting', ...columns((each) => each.bytesPerSighting, 0), goal: '' },
    { what: 'open the file, ms', ...columns(({ openMs }) => openMs, 0), goal: '' },
    ...Object.keys(first?.p95 ?? {}).map((name) => ({
      what: `${name}, p95 ms (p50)`,
      ...Object.fromEntries(
        reports.map(({ sightings, p50, p95 }) => [
          `${sightings} sightings`,
          `${(p95[name] ?? NaN).toFixed(1)} (${(p50[name] ?? NaN).toFixed(1)})`,
        ]),
      ),
      grows: `x ${((last?.p50[name] ?? NaN) / (first?.p50[name] ?? NaN)).toFixed(1)}`,
      goal: name.startsWith('load') || name.startsWith('remember') ? '' : `${goal}`,
    })),
  ]
}
