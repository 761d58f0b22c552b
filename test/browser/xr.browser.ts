import { afterEach, expect, test } from 'vitest'
import { holdPhone, wearHeadset } from './emulated-xr.ts'
import { keepScreen, openApp, sample, useCamera, wordsInView, type Opened } from './open-app.ts'

let app: Opened
afterEach(() => app.close())

const patience = { timeout: 45_000 }
const android =
  'Mozilla/5.0 (Linux; Android 16; Pixel 10) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36'

test('a headset is entered with one click, shows words in the room, and is left again', async () => {
  app = await openApp({
    camera: [sample('office.jpg')],
    search: '?device=headset&model=efficientdet-lite0',
    prepare: wearHeadset,
  })
  const { page, url, requests, errors } = app
  await useCamera(page).click()
  await page.waitForFunction(
    () => document.documentElement.dataset['screen'] === 'immersive',
    null,
    patience,
  )
  await page.getByText('Camera on').waitFor({ state: 'attached', ...patience })
  await wordsInView(page)
    .first()
    .waitFor({ state: 'attached', ...patience })
  await keepScreen(page, 'headset')
  await page.evaluate(() => leave())
  await useCamera(page).waitFor(patience)
  expect(await page.getByText('Camera on').count()).toBe(0)
  expect(requests.filter((to) => !to.startsWith(url) && !/^(blob|data):/.test(to))).toEqual([])
  expect(errors).toEqual([])
})

test('a phone’s own AR camera is read, and its words stand in the room', async () => {
  app = await openApp({
    search: '?device=phone&model=efficientdet-lite0',
    userAgent: android,
    prepare: (page) => holdPhone(page, 'samples/cups.jpg'),
  })
  const { page, errors } = app
  await useCamera(page).click()
  await wordsInView(page)
    .filter({ hasText: 'cup' })
    .first()
    .waitFor({ state: 'attached', ...patience })
  expect(await page.evaluate(() => bindings)).toBe(1) // ours; three must not read the camera too
  await keepScreen(page, 'phone')
  await page.evaluate(() => leave())
  await useCamera(page).waitFor(patience)
  expect(errors).toEqual([])
})

test('a headset whose session ends by itself leaves the app alive', async () => {
  app = await openApp({
    camera: [sample('office.jpg')],
    search: '?device=headset&model=efficientdet-lite0',
    prepare: wearHeadset,
  })
  const { page } = app
  for (let visit = 0; visit < 2; visit++) {
    await useCamera(page).click()
    await page.waitForFunction(
      () => document.documentElement.dataset['screen'] === 'immersive',
      null,
      patience,
    )
    await page.evaluate(() => leave())
    await useCamera(page).waitFor(patience)
  }
})
