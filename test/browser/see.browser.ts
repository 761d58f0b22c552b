import { afterEach, expect, test } from 'vitest'
import {
  keepScreen,
  openApp,
  sample,
  trySample,
  useCamera,
  wordsInView,
  type Opened,
} from './open-app.ts'

let app: Opened
afterEach(() => app.close())

const patience = { timeout: 45_000 }

test('a camera that looks at a desk puts words on laptop, mouse and chair, and answers from them', async () => {
  app = await openApp({ camera: [sample('office.jpg')], search: '?model=efficientdet-lite2' })
  const { page, url, requests, errors } = app
  await useCamera(page).click()
  await wordsInView(page)
    .filter({ hasText: 'computer mouse' })
    .waitFor({ state: 'attached', ...patience })
  await wordsInView(page)
    .filter({ hasText: 'chair' })
    .waitFor({ state: 'attached', ...patience })
  await page.getByLabel('Your question').fill('Is there a dog?')
  await page.getByRole('button', { name: 'Ask' }).click()
  await page.getByText('I do not see a dog right now.').waitFor(patience)
  await page.getByLabel('Your question').fill('what do you see?')
  await page.getByRole('button', { name: 'Ask' }).click()
  await page.getByText(/I see .*a computer mouse/).waitFor(patience)
  await keepScreen(page, 'desk')
  expect(requests.filter((to) => !to.startsWith(url) && !/^(blob|data):/.test(to))).toEqual([])
  expect(errors).toEqual([])
})

test('the sample shows words after one click and asks for no permission', async () => {
  app = await openApp()
  const { page, context } = app
  await context.clearPermissions()
  await trySample(page).click()
  await wordsInView(page)
    .first()
    .waitFor({ state: 'attached', ...patience })
  expect(await page.getByText('Camera on').count()).toBe(0)
  await keepScreen(page, 'sample')
})

test('no camera is opened before the click, and "Off" ends it within 100 ms with its light', async () => {
  app = await openApp({
    camera: [sample('office.jpg')],
    prepare: async (page) => page.addInitScript(watchTracks),
  })
  const { page } = app
  expect(await page.evaluate(() => tracks.length)).toBe(0)
  await useCamera(page).click()
  await page.getByText('Camera on').waitFor(patience)
  await page.getByRole('button', { name: 'Off' }).waitFor(patience)
  const after = await page.evaluate(async () => {
    const light = () => document.querySelector('.capture-light')?.textContent
    const before = { live: tracks.map(({ readyState }) => readyState), light: light() }
    const off = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Off',
    )
    const begun = performance.now()
    off?.click()
    const states = tracks.map(({ readyState }) => readyState)
    const took = performance.now() - begun
    await new Promise(requestAnimationFrame)
    return { before, states, took, light: light() }
  })
  expect(after.before).toEqual({ live: ['live'], light: 'Camera on' })
  expect(after.states).toEqual(['ended'])
  expect(after.took).toBeLessThan(100)
  expect(after.light).toBe('')
})

declare global {
  var tracks: MediaStreamTrack[]
}

/** Runs before the page: notes every track that getUserMedia gives. */
function watchTracks(): void {
  globalThis.tracks = []
  const media = navigator.mediaDevices
  const ask = media.getUserMedia.bind(media)
  media.getUserMedia = async (wish) => {
    const stream = await ask(wish)
    globalThis.tracks.push(...stream.getTracks())
    return stream
  }
}
