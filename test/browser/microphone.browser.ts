import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve, type Served } from '../eval/serve.ts'
import { launchBrowser } from './launch.ts'

let server: Served
const browsers: Browser[] = []
beforeAll(async () => {
  server = await serve(import.meta.dirname, {})
})
afterAll(async () => {
  for (const browser of browsers) await browser.close()
  await server.close()
})

async function open(flags: readonly string[]): Promise<Page> {
  const browser = await launchBrowser(flags)
  browsers.push(browser)
  const page = await browser.newPage()
  page.on('pageerror', (error) => console.error(error.message))
  await page.goto(`${server.url}microphone-page.html`)
  await page.waitForFunction(() => 'microphonePage' in globalThis)
  return page
}

const fake = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream']

describe('the microphone', () => {
  it('gives even pieces of 16 kHz, with the light on, and off again at the end', async () => {
    const page = await open(fake)
    const found = await page.evaluate(() => globalThis.microphonePage.listen(60))
    expect(found).toMatchObject({ pieces: 60, lengths: [512], light: [true, false] })
    expect(typeof found === 'string' ? found : found.jitter).toBeLessThan(5)
  })

  it('says that it was denied', async () => {
    const page = await open(['--use-fake-device-for-media-stream', '--deny-permission-prompts'])
    expect(await page.evaluate(() => globalThis.microphonePage.listen(1))).toBe('denied')
  })
})

describe('a sound file', () => {
  it.each([
    [8000, 1],
    [44_100, 2],
    [48_000, 1],
    [16_000, 2],
  ])('of %i Hz and %i channels, clipped, keeps its tone', async (rate, channels) => {
    const page = browsers[0]?.contexts()[0]?.pages()[0]
    const found = await page?.evaluate(
      ([rate, channels]) => globalThis.microphonePage.read(rate, channels),
      [rate, channels] as const,
    )
    expect(found).toMatchObject({ pieces: 32, lengths: [512] })
    expect(typeof found === 'object' ? Math.abs(found.tone * 1.024 - 440) : NaN).toBeLessThan(4)
  })

  it('that is none is called unreadable', async () => {
    const page = browsers[0]?.contexts()[0]?.pages()[0]
    expect(await page?.evaluate(() => globalThis.microphonePage.readNoise())).toBe('unreadable')
  })
})

describe('in their workers', () => {
  it('the voice activity model hears nothing in silence', async () => {
    const page = browsers[0]?.contexts()[0]?.pages()[0]
    expect(await page?.evaluate(() => globalThis.microphonePage.hearSilence())).toBeLessThan(0.3)
  })

  it('writing down can be stopped, and the next call is served', async () => {
    const page = browsers[0]?.contexts()[0]?.pages()[0]
    const told = await page?.evaluate(() => globalThis.microphonePage.stopWriting())
    expect(told).toBe('stopped, then ""')
  })
})
