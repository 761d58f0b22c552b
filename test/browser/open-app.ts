import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { fakeCamera } from '../chromium.ts'
import { writeCameraFile } from './fake-camera.ts'
import { launchBrowser } from './launch.ts'
import { serveApp } from './serve-app.ts'

const root = join(import.meta.dirname, '../..')

/** A sample photograph, as `npm run weights` puts it there. */
export const sample = (name: string): string => join(root, 'assets/samples', name)

/** The app in a browser of its own, with what it asked for and complained of. */
export type Opened = {
  readonly browser: Browser
  readonly context: BrowserContext
  readonly page: Page
  readonly url: string
  readonly errors: string[]
  readonly requests: string[]
  readonly close: () => Promise<void>
}

type How = {
  /** Pictures that the camera shows, each for a second; none for a browser without fake camera. */
  readonly camera?: readonly string[]
  readonly flags?: readonly string[]
  /** What follows the app's address: `?device=…`. */
  readonly search?: string
  /** Another build than `dist`. */
  readonly folder?: string
  readonly userAgent?: string
  readonly prepare?: (page: Page, context: BrowserContext) => Promise<unknown>
}

/** Opens the built app. The small detector, unless `search` names another: the tests are not about its speed. */
export async function openApp({
  camera = [],
  flags = [],
  search = '?model=efficientdet-lite0',
  folder,
  userAgent,
  prepare = async () => undefined,
}: How = {}): Promise<Opened> {
  const files = await mkdtemp(join(tmpdir(), 'sightline-'))
  const film = join(files, 'camera.mjpeg')
  if (camera.length > 0) await filmPictures(camera, film)
  const browser = await launchBrowser([...(camera.length > 0 ? fakeCamera(film) : []), ...flags])
  const served = await serveApp(folder === undefined ? {} : { folder })
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    ...(userAgent !== undefined && { userAgent }),
  })
  const page = await context.newPage()
  const errors: string[] = []
  const requests: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  context.on('request', (request) => requests.push(request.url()))
  await prepare(page, context)
  await page.goto(served.url + search)
  const close = async () => {
    await browser.close()
    await served.close()
    await rm(files, { recursive: true })
  }
  return { browser, context, page, url: served.url, errors, requests, close }
}

async function filmPictures(pictures: readonly string[], file: string): Promise<void> {
  const browser = await launchBrowser()
  await writeCameraFile(browser, pictures, file, { width: 960, height: 720, seconds: 0.5 })
  await browser.close()
}

/** The words in view, as a screen reader is told them. */
export const wordsInView = (page: Page): Locator =>
  page.getByRole('list', { name: 'In view' }).getByRole('listitem')

/** The button that starts looking through the camera. */
export const useCamera = (page: Page): Locator =>
  page.getByRole('button', { name: 'Use the camera' })

export const trySample = (page: Page): Locator =>
  page.getByRole('button', { name: 'Try the sample' })

/** Keeps a picture of the screen for people to look at. */
export async function keepScreen(page: Page, name: string): Promise<void> {
  const folder = join(root, 'test/artefacts')
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
