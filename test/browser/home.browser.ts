import { afterEach, expect, test } from 'vitest'
import { keepScreen, openApp, type Opened } from './open-app.ts'

let app: Opened
afterEach(() => app.close())

const patience = { timeout: 90_000 }
/** A small window: without a graphics chip each pixel counts. */
const size = { width: 800, height: 600 }

async function walkIn(profile: string): Promise<Opened> {
  app = await openApp({
    search: `?device=home&profile=${profile}&seed=5`,
    prepare: (page) => page.setViewportSize(size),
  })
  await app.page.getByRole('button', { name: 'Look around the model home' }).click()
  await app.page.waitForFunction(
    () => document.documentElement.dataset['screen'] === 'immersive',
    null,
    patience,
  )
  return app
}

/** Turns on what is shown beside the person's own view. */
async function showBeside(...names: string[]): Promise<void> {
  const { page } = app
  await page.getByRole('button', { name: 'Model home' }).click()
  for (const name of names) await page.getByRole('switch', { name }).check()
  await page.keyboard.press('Escape')
}

test.each(['quest3', 'phone', 'glasses', 'ideal'])(
  'somebody with the %s on reads the right words on five things of the home',
  async (profile) => {
    const { page, url, requests, errors } = await walkIn(profile)
    await showBeside('Show how far words are off')
    // Words come and go; each thing that had its right word counts, here and a turn of the head away.
    const right = new Set<string>()
    await expect
      .poll(
        async () => {
          const names = await page.locator('tr[data-verdict=right] th').allTextContents()
          for (const name of names) right.add(name)
          if (names.length > 2) await page.locator('.stage').press('KeyE', { delay: 300 })
          return right.size
        },
        { timeout: patience.timeout, interval: 2500 },
      )
      .toBeGreaterThanOrEqual(5)
    await keepScreen(page, `home-${profile}`)
    expect(requests.filter((to) => !to.startsWith(url) && !/^(blob|data):/.test(to))).toEqual([])
    expect(errors).toEqual([])
  },
  150_000,
)

test('with the network cut one looks around and reads right words', async () => {
  await walkIn('quest3')
  const { page, context, errors } = app
  // The first visit fetches what is needed, the network for the second.
  await page.locator('.status', { hasText: 'pictures/s' }).waitFor(patience)
  await context.setOffline(true)
  await page.reload()
  await page.getByRole('button', { name: 'Look around the model home' }).click()
  await showBeside('Show how far words are off')
  await page.locator('tr[data-verdict=right]').first().waitFor(patience)
  expect(errors).toEqual([])
}, 240_000)
