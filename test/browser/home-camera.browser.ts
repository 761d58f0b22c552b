import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve, type Served } from '../eval/serve.ts'
import type { ProfileName } from '../../app/home/profiles.ts'
import { launchBrowser } from './launch.ts'
import type { Marker } from './home-camera-page.ts'

let server: Served
let browser: Awaited<ReturnType<typeof launchBrowser>>
let page: Page
beforeAll(async () => {
  server = await serve(import.meta.dirname, {})
  browser = await launchBrowser()
  page = await browser.newPage()
  page.on('pageerror', (error) => console.error(error.message))
  await page.goto(`${server.url}home-camera-page.html`)
  await page.waitForFunction(() => 'homeCameraPage' in globalThis)
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

const shoot = (name: ProfileName, tier: number, turning: number) =>
  page.evaluate(([name, tier, turning]) => globalThis.homeCameraPage.markers(name, tier, turning), [
    name,
    tier,
    turning,
  ] as const)
const apart = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) =>
  Math.hypot(a - c, b - d)
const worst = (markers: readonly Marker[]) =>
  Math.max(...markers.map(({ due, found }) => apart(due, found)))

describe('a picture', () => {
  it.each([
    ['quest3', 0],
    ['phone', 0],
    ['glasses', 0],
    ['glasses', 1],
    ['glasses', 2],
    ['ideal', 0],
  ] as const)('has every point where the lens of %s puts it, tier %i', async (name, tier) => {
    const markers = await shoot(name, tier, 0)
    expect(markers.length).toBe(16)
    expect(worst(markers)).toBeLessThan(0.5)
  })

  it.each(['quest3', 'glasses'] as const)('of %s leans where the head turns', async (name) => {
    const markers = await shoot(name, 0, 60)
    // Rows at the top are exposed before the middle one, rows at the bottom after it.
    const lean = ({ due, still }: Marker) => Math.sign(still[1] - 400) * (due[0] - still[0])
    expect(Math.max(...markers.map(lean))).toBeGreaterThan(4)
    expect(worst(markers)).toBeLessThan(0.5)
  })

  it('is the same when taken again, another when it is the next, and the view where faultless', async () => {
    const { again, other, drawn, plain } = await page.evaluate(() =>
      globalThis.homeCameraPage.differ(),
    )
    expect(again).toBe(0)
    expect(other).toBeGreaterThan(2)
    expect(drawn).toBeLessThanOrEqual(1)
    expect(plain).toBeLessThanOrEqual(2)
  })
})

it('knows how deep a box lies, to one part in a hundred', async () => {
  const { points, error } = await page.evaluate(() => globalThis.homeCameraPage.depth())
  expect(points).toBeGreaterThan(50)
  expect(error).toBeLessThan(0.01)
})

it('comes to the app as late as the headset says, under its name', async () => {
  const heard = await page.evaluate(() => globalThis.homeCameraPage.listen(15))
  expect(heard.label).toContain('facing back')
  expect(heard.picked).toBe(heard.id)
  expect(heard.back).toBe(true)
  const sorted = heard.errors.toSorted((a, b) => a - b)
  expect(sorted[0]).toBeGreaterThan(-1)
  // The middle one: a machine with other work shows some pictures late.
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(1000 / 30)
})
