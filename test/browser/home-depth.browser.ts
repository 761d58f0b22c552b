import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve, type Served } from '../eval/serve.ts'
import { launchBrowser } from './launch.ts'

let browser: Browser
let served: Served
let page: Page

beforeAll(async () => {
  served = await serve(import.meta.dirname, {})
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 320, height: 240 } })
  await page.goto(`${served.url}home-depth-page.html`)
  await page.waitForFunction(() => 'measureDepth' in globalThis, null, { timeout: 50_000 })
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

for (const name of ['phone', 'quest3'] as const) {
  for (const usage of ['cpu-optimized', 'gpu-optimized'] as const) {
    test(`${name}: depth of the ${usage} form is as far as things are, and surfaces are where they are`, async () => {
      const measured = await page.evaluate(([name, usage]) => measureDepth(name, usage), [
        name,
        usage,
      ] as const)
      expect(measured.usage).toBe(usage)
      expect(measured.errors.length).toBeGreaterThan(8)
      const [worst = 1] = measured.errors.toSorted((a, b) => b - a).slice(1) // one may lie on an edge
      expect(worst).toBeLessThan(0.01)
      expect(measured.surfaces).toBeGreaterThan(6)
      expect(measured.floor).toBeLessThan(0.01)
    })
  }
}
