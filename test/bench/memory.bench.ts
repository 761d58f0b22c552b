/** `npm run bench -- memory`: what remembering and asking cost, and how that grows. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from 'playwright-core'
import { chromiumFlags, findChromium } from '../chromium.ts'
import { serve } from '../eval/serve.ts'
import type { Measurement } from '../measurement.ts'
import { costsOf, rowsOf, type Report } from './memory-rows.ts'
import type { Size } from './memory-samples.ts'
import { tableOf } from './table.ts'

const sizes: readonly Size[] = [
  { sightings: 100, things: 10, places: 1 },
  { sightings: 10_000, things: 1000, places: 5 },
  { sightings: 1_000_000, things: 10_000, places: 10 },
]
const day = 24 * 60 * 60 * 1000

/** Fills memories of three sizes (of two where `--quick` is asked for) on a real profile's disk and asks each; prints a table and a line of JSON. */
const memory: Measurement = async (args) => {
  const options = { times: { type: 'string', default: '200' }, quick: { type: 'boolean', default: false } } as const // prettier-ignore
  const { values } = parseArgs({ args: [...args], options })
  const server = await serve(import.meta.dirname, {})
  const reports: Report[] = []
  try {
    for (const size of values.quick ? sizes.slice(0, 2) : sizes) {
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
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

async function measureSize(page: Page, size: Size, times: number): Promise<Report> {
  const reopen = async () => {
    await page.evaluate(() => memoryPage.close())
    return page.evaluate(() => memoryPage.open())
  }
  await page.exposeFunction('tellFilled', createProgress())
  await page.evaluate(() => memoryPage.open())
  const start = performance.now()
  const { bytes } = await page.evaluate((size) => memoryPage.fill(size), size)
  const fillSeconds = (performance.now() - start) / 1000
  const openMs = await reopen()
  const asked = await page.evaluate(([size, times]) => memoryPage.ask(size, times), [size, times] as const) // prettier-ignore
  const forgetMs = await page.evaluate(() => memoryPage.forget(2))
  const { things } = size
  const atHand = await page.evaluate(([things, times]) => memoryPage.askWorld(things, times), [things, times] as const) // prettier-ignore
  await turnClock(page, 2 * day)
  const openLaterMs = await reopen()
  const later = await page.evaluate((times) => memoryPage.askRecent(times), times)
  const costs = costsOf({ ...asked, ...later, ...atHand })
  return { ...size, fillSeconds, bytesPerSighting: bytes / size.sightings, openMs, openLaterMs, forgetMs, costs } // prettier-ignore
}

/** Tells every ten seconds how far it is. */
function createProgress() {
  let told = performance.now()
  return (part: number) => {
    if (performance.now() - told < 10_000) return
    told = performance.now()
    console.error(`  filled ${(100 * part).toFixed(0)} %`)
  }
}

/** Workers that start from now on live so many ms later. */
const turnClock = (page: Page, ms: number) =>
  page.route(/memory\/worker\.ts/, async (route) => {
    const response = await route.fetch()
    const turn = `{ const now = Date.now; Date.now = () => now() + ${ms} }\n`
    await route.fulfill({ response, body: turn + (await response.text()) })
  })
