import { afterAll, beforeAll, expect, test } from 'vitest'
import { findWay } from './home-view.ts'
import { ask, openMemory, savedThings } from './memory-view.ts'
import { keepScreen, openApp, type Opened } from './open-app.ts'

const patience = { timeout: 90_000 }
/** A small window: without a graphics chip each pixel counts. */
const size = { width: 800, height: 600 }
const seed = 5
const search = (profile: string) => `?device=home&profile=${profile}&seed=${seed}`
/** Things with their right words, by which a visitor can be said to see. */
const enough = 5

/** One page for all: in software the home's first picture takes longest. */
let app: Opened
beforeAll(async () => {
  app = await openApp({
    search: search('quest3'),
    prepare: (page) => page.setViewportSize(size),
  })
  await walkIn()
}, 150_000)
afterAll(() => app.close())

async function walkIn(): Promise<void> {
  const { page } = app
  await page.getByRole('button', { name: 'Look around the model home' }).click()
  await menuButton().waitFor(patience)
  await openMenu()
  await page.getByRole('switch', { name: 'Show how far words are off' }).check()
  await page.keyboard.press('Escape')
}

const menuButton = () => app.page.getByRole('button', { name: 'Model home' })

async function openMenu(): Promise<void> {
  await menuButton().click(patience)
}

const rows = (verdict: string) => app.page.locator(`tr[data-verdict=${verdict}]`)

test.each(['quest3', 'phone', 'glasses', 'ideal'])(
  'somebody with the %s on reads the right words on five things of the home',
  async (profile) => {
    const { page, url, requests, errors } = app
    if (profile !== 'quest3') {
      await openMenu()
      await page.getByLabel('What you wear or hold').selectOption(profile)
      await rows('right')
        .first()
        .waitFor({ state: 'detached', ...patience })
    }
    // Words come and go; each thing that had its right word counts, here and a turn of the head away.
    const right = new Set<string>()
    await expect
      .poll(
        async () => {
          const names = await rows('right').locator('th').allTextContents()
          for (const each of names) right.add(each)
          if (right.size < enough && names.length > 2)
            await page.locator('.stage').press('KeyE', { delay: 300 })
          return right.size
        },
        { timeout: patience.timeout, interval: 300 },
      )
      .toBeGreaterThanOrEqual(enough)
    await keepScreen(page, `home-${profile}`)
    expect(requests.filter((to) => !to.startsWith(url) && !/^(blob|data):/.test(to))).toEqual([])
    expect(errors).toEqual([])
  },
  150_000,
)

test('what was seen is known when the page was loaded again: at its place, with its age, as the same thing, before it is seen again', async () => {
  const { page, url, errors } = app
  await openMemory(page, 'menu')
  // More than one: glasses without anchors remember theirs apart.
  const before = await savedThings(page, 'vase')
  expect(before.length).toBeGreaterThan(0)

  await page.goto(`${url}${search('ideal')}&camera=black`)
  await openMemory(page, 'first screen')
  const row = page.locator('.found li').filter({ hasText: 'vase' }).first()
  await row.waitFor(patience)
  expect(await row.innerText()).toMatch(/^vase\s+seen (just now|\d+ \w+ ago) · \d+ times/)
  await page.keyboard.press('Escape')

  await walkIn()
  await ask(page, 'Where is the vase?')
  await expect
    .poll(() => page.locator('.answer .sentence').innerText(), patience)
    .toMatch(/^The vase is .*metres? away at 1 o’clock, seen \d+ \w+ ago\.$/)
  await keepScreen(page, 'home-remembered')
  await page.keyboard.press('Escape')
  await openMemory(page, 'menu')
  expect(await savedThings(page, 'vase')).toEqual(before)
  expect(errors).toEqual([])
}, 90_000)

test('with the network cut one looks around, moves the vase, and its word goes with it', async () => {
  const { page, context, url, errors } = app
  await context.setOffline(true)
  await page.goto(url + search('quest3'))
  await walkIn()
  const vase = (verdict: string) => rows(verdict).filter({ hasText: 'vase' })
  await vase('right').first().waitFor(patience)
  const { from, to } = findWay(seed, 'vase-flowers', size)
  await page.mouse.click(from.x, from.y)
  await page.getByText('Picked up: vase').waitFor(patience)
  await page.mouse.click(to.x, to.y)
  await page.getByText('Put down: vase, on: dining table').waitFor(patience)
  await expect
    .poll(async () => Promise.all(['right', 'wrong', 'nothing'].map((is) => vase(is).count())), {
      timeout: patience.timeout,
      interval: 500,
    })
    .toEqual([1, 0, 0])
  await keepScreen(page, 'home-moved')
  expect(errors).toEqual([])
}, 240_000)
