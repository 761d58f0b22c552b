import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openApp, sample, trySample, useCamera, wordsInView, type Opened } from './open-app.ts'

const dist = join(import.meta.dirname, '../../dist')
const patience = { timeout: 45_000 }
const weights = 'weights/efficientdet-lite0-int8.onnx'
let app: Opened
let folder: string | null = null
afterEach(async () => {
  await app.close()
  if (folder !== null) await rm(folder, { recursive: true })
  folder = null
})

test('a refused camera is explained, not asked again by itself, and the sample still works', async () => {
  app = await openApp({
    camera: [sample('office.jpg')],
    prepare: async (page) =>
      page.addInitScript(() => {
        globalThis.asked = 0
        navigator.mediaDevices.getUserMedia = () => {
          globalThis.asked++
          return Promise.reject(new DOMException('Permission denied', 'NotAllowedError'))
        }
      }),
  })
  const { page } = app
  await useCamera(page).click()
  await page.getByText('The camera was not allowed.').waitFor(patience)
  expect(await page.evaluate(() => asked)).toBe(1)
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.waitForFunction(() => asked === 2)
  await trySample(page).click()
  await wordsInView(page)
    .first()
    .waitFor({ state: 'attached', ...patience })
})

test('a camera that goes away in the middle is told, and looking can start again', async () => {
  app = await openApp({
    camera: [sample('office.jpg')],
    prepare: async (page) => page.addInitScript(keepTrack),
  })
  const { page } = app
  await useCamera(page).click()
  await wordsInView(page)
    .first()
    .waitFor({ state: 'attached', ...patience })
  await page.evaluate(() => lastTrack?.dispatchEvent(new Event('ended')))
  await page.getByText('The camera went away.').waitFor(patience)
  expect(await page.getByText('Camera on').count()).toBe(0)
  await useCamera(page).click()
  await wordsInView(page)
    .first()
    .waitFor({ state: 'attached', ...patience })
})

test('a weights file that is damaged in whichever way is named on the screen and never used', async () => {
  folder = await copyBuild()
  const file = join(folder, weights)
  const whole = await readFile(file)
  const damages: [words: string, damage: () => Promise<void>][] = [
    ['is not what it should be', () => writeFile(file, whole.with(5000, (whole[5000] ?? 0) ^ 1))],
    ['is empty', () => truncate(file, 0)],
    ['ends after', () => writeFile(file, whole.subarray(0, 100_000))],
    ['is not there', () => rm(file)],
  ]
  app = await openApp({ folder })
  const { page } = app
  for (const [words, damage] of damages) {
    await damage()
    await page.reload()
    await trySample(page).click()
    const alert = page.getByRole('alert').filter({ hasText: weights })
    await alert.waitFor(patience)
    expect(await alert.innerText()).toContain(words)
    await trySample(page).waitFor(patience) // alive, and back at the first screen
  }
})

test('weights that were damaged in the cache are fetched again', async () => {
  app = await openApp()
  const { page, requests } = app
  const fetched = () => requests.filter((to) => to.includes(weights)).length
  await trySample(page).click()
  await wordsInView(page)
    .first()
    .waitFor({ state: 'attached', ...patience })
  expect(fetched()).toBe(1)
  await page.reload()
  await trySample(page).click()
  await wordsInView(page)
    .first()
    .waitFor({ state: 'attached', ...patience })
  expect(fetched()).toBe(1) // from the cache
  await page.evaluate(async () => {
    const cache = await caches.open('sightline-weights')
    for (const key of await cache.keys()) await cache.put(key, new Response(new Uint8Array(99)))
  })
  await page.reload()
  await trySample(page).click()
  await wordsInView(page)
    .first()
    .waitFor({ state: 'attached', ...patience })
  expect(fetched()).toBe(2)
})

test('a worker that dies in the middle of its work is begun again, and the person is told', async () => {
  app = await openApp()
  const { page } = app
  await trySample(page).click()
  await wordsInView(page)
    .first()
    .waitFor({ state: 'attached', ...patience })
  const [worker] = page.workers().filter((each) => each.url().includes('worker'))
  void worker?.evaluate(() => self.close()).catch(() => undefined)
  await page.getByText('Seeing had stopped and was begun again.').waitFor(patience)
  const status = () => page.evaluate(() => document.querySelector('.status')?.textContent)
  const stood = await status()
  await expect.poll(status, patience).not.toBe(stood)
})

test('a device that does not exist is named, with those that do', async () => {
  app = await openApp({ search: '?device=periscope' })
  const { page } = app
  await page.getByText(/no device called “periscope”.*recording/).waitFor(patience)
})

test('a model that does not exist is named, with those that do', async () => {
  app = await openApp({ search: '?model=oracle' })
  const { page } = app
  await trySample(page).click()
  await page.getByText(/no model "oracle".*efficientdet-lite2/).waitFor(patience)
})

test('a network of another shape than its card says is told with both shapes', async () => {
  folder = await copyBuild()
  const scripts = join(folder, 'assets')
  for (const name of await readdir(scripts)) {
    if (!name.endsWith('.js')) continue
    const code = await readFile(join(scripts, name), 'utf8')
    await writeFile(join(scripts, name), code.replaceAll(/("?size"?):320/g, '$1:512'))
  }
  app = await openApp({ folder })
  const { page } = app
  await trySample(page).click()
  await page.getByText(/takes \[1, 3, 320, 320\].*describes \[1, 3, 512, 512\]/).waitFor(patience)
  await trySample(page).waitFor(patience)
})

test('a file that cannot be shown is named, and the app lives on', async () => {
  app = await openApp()
  const { page } = app
  const files = [
    ['no-picture.jpg', 'image/jpeg', Buffer.from('this is no picture')],
    ['no-frames.mp4', 'video/mp4', Buffer.from('\0\0\0\x18ftypmp42')],
    ['empty.png', 'image/png', Buffer.alloc(0)],
    ['no-recording.mcap', 'application/octet-stream', Buffer.from('this is no recording at all')],
    ['empty.mcap', 'application/octet-stream', Buffer.alloc(0)],
  ] as const
  for (const [name, mimeType, buffer] of files) {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer })
    await page.getByRole('alert').filter({ hasText: name }).waitFor(patience)
  }
  await trySample(page).click()
  await wordsInView(page)
    .first()
    .waitFor({ state: 'attached', ...patience })
})

async function copyBuild(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'damaged-'))
  const unused = /weights.(speech|text-|flite)/ // most of the bytes, and no test here reads or speaks
  await cp(dist, copy, { recursive: true, filter: (path) => !unused.test(path) })
  return copy
}

declare global {
  var asked: number
  var lastTrack: MediaStreamTrack | undefined
}

/** Runs before the page: keeps the camera's track within reach. */
function keepTrack(): void {
  const media = navigator.mediaDevices
  const ask = media.getUserMedia.bind(media)
  media.getUserMedia = async (wish) => {
    const stream = await ask(wish)
    globalThis.lastTrack = stream.getTracks()[0]
    return stream
  }
}
