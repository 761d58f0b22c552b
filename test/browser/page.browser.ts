import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { cacheNameOf, isForGpu, type Shell } from '../../app/offline/shell.ts'
import { listShell } from '../../app/serve/write-service-worker.ts'
import { launchBrowser } from './launch.ts'
import { type Served, serveApp } from './serve-app.ts'

const dist = join(import.meta.dirname, '../../dist')
const closing: (() => Promise<unknown>)[] = []
let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext()
  closing.push(() => context.close())
})
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

test('the page opens isolated, without an error, and asks no other host', async () => {
  const { url } = await serve()
  const page = await context.newPage()
  const { errors, requests } = watch(page)
  await page.goto(url)
  await waitUntilKept(page, await listShell(dist))
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
  expect(await page.locator('#root').innerText()).not.toBe('')
  expect(
    requests.filter((request) => !/^(blob|data):/.test(request) && !request.startsWith(url)),
  ).toEqual([])
  expect(errors).toEqual([])
})

test('neither the page nor a worker of it can reach another host', async () => {
  const folder = await copyBuild()
  const { url } = await serve({ folder })
  const other = await serve() // allows other addresses of this machine to read it
  const reach = (address: string) =>
    fetch(address).then(
      () => 'reached',
      () => 'refused',
    )
  // A worker obeys the headers of its own file, and not the page's.
  const probe = (address: string) => `(${reach.toString()})(${JSON.stringify(address)})`
  await writeFile(
    join(folder, 'probe.js'),
    `Promise.all([${probe(url)}, ${probe(other.url)}]).then(postMessage)`,
  )
  const page = await context.newPage()
  await page.goto(url)
  expect(await page.evaluate(reach, url)).toBe('reached')
  expect(await page.evaluate(reach, other.url)).toBe('refused')
  const answer = page.evaluate(
    () =>
      new Promise((resolve) => {
        new Worker('./probe.js').onmessage = ({ data }) => resolve(data)
      }),
  )
  expect(await answer).toEqual(['reached', 'refused'])
})

test('after the first visit the page opens without a network', async () => {
  const { url, close } = await serve()
  const page = await context.newPage()
  await page.goto(url)
  await waitUntilKept(page, await listShell(dist))
  await close()
  await context.setOffline(true)
  const { errors } = watch(page)
  await page.reload()
  expect(await page.locator('#root').innerText()).not.toBe('')
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
  expect(errors.filter((error) => !/weights\//.test(error))).toEqual([])
})

test('on a static host below a path it isolates itself with one reload', async () => {
  const { url } = await serve({ plain: true, below: '/some/where/' })
  const page = await context.newPage()
  const { errors, visits } = watch(page)
  await page.goto(url)
  await page.waitForFunction(() => crossOriginIsolated)
  await waitUntilKept(page, await listShell(dist))
  expect(visits).toHaveLength(2)
  expect(errors).toEqual([])
})

test('where service workers are refused it stays as it is and never reloads', async () => {
  const blocked = await browser.newContext({ serviceWorkers: 'block' })
  closing.push(() => blocked.close())
  const { url } = await serve({ plain: true })
  const page = await blocked.newPage()
  const { visits } = watch(page)
  await page.goto(url)
  await page.waitForLoadState('networkidle')
  expect(await page.locator('#root').innerText()).not.toBe('')
  expect(visits).toHaveLength(1)
})

test('a new build is kept behind the page, shown at the next visit, and the old one is gone', async () => {
  const folder = await copyBuild()
  const { url } = await serve({ folder })
  const page = await context.newPage()
  await page.goto(url)
  await waitUntilKept(page, await listShell(folder))

  const second = await rename(folder, 'Second build')
  await page.reload()
  expect(await page.title()).not.toBe('Second build')
  await waitUntilActive(page, second)
  await page.reload()
  expect(await page.title()).toBe('Second build')
  const listKept = async () =>
    (await page.evaluate(() => caches.keys())).filter((name) => /shell/.test(name))
  await expect.poll(listKept, { timeout: 20_000 }).toEqual([cacheNameOf(second)])
})

test('a page that is open when a new build follows still finds its own files', async () => {
  const folder = await copyBuild()
  const { url } = await serve({ folder })
  const page = await context.newPage()
  await page.goto(url)
  const first = await listShell(folder)
  await waitUntilKept(page, first)

  const [part = ''] = first.files.map((file) => file.url).filter((file) => /\.js$/.test(file))
  await rm(join(folder, part))
  const second = await rename(folder, 'Second build')
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await waitUntilActive(page, second)
  const readKind = async (address: string) => (await fetch(address)).headers.get('content-type')
  expect(await page.evaluate(readKind, url + part)).toMatch(/javascript/)
})

/** A copy of the build that a test may change. */
async function copyBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'build-'))
  closing.push(() => rm(folder, { recursive: true }))
  await cp(dist, folder, { recursive: true, filter: (path) => !/weights./.test(path) })
  return folder
}

async function serve(how: Parameters<typeof serveApp>[0] = {}): Promise<Served> {
  const served = await serveApp(how)
  let open = true
  const close = async () => {
    if (open) await served.close()
    open = false
  }
  closing.push(close)
  return { ...served, close }
}

function watch(page: Page): { errors: string[]; requests: string[]; visits: string[] } {
  const seen = { errors: [] as string[], requests: [] as string[], visits: [] as string[] }
  page.on('pageerror', ({ message }) => seen.errors.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(`${message.text()} ${message.location().url}`)
  })
  page.context().on('request', (request) => seen.requests.push(request.url()))
  page.on('framenavigated', (frame) => seen.visits.push(frame.url()))
  return seen
}

/** Waits until the service worker has kept every file of a build. */
async function waitUntilKept(page: Page, shell: Shell): Promise<void> {
  const urls = shell.files.map(({ url }) => url).filter((url) => !isForGpu(url))
  const countMissing = () =>
    page.evaluate(
      async ({ name, urls }) => {
        if (!(await caches.has(name))) return urls.length
        const cache = await caches.open(name)
        const kept = await Promise.all(
          urls.map((url) => cache.match(new URL(url, document.baseURI))),
        )
        return kept.filter((response) => response === undefined).length
      },
      { name: cacheNameOf(shell), urls },
    )
  await expect.poll(countMissing, { timeout: 20_000 }).toBe(0)
}

/** Waits until the service worker of a build, kept whole, is the one at work. */
async function waitUntilActive(page: Page, shell: Shell): Promise<void> {
  await waitUntilKept(page, shell)
  const isAtRest = () =>
    page.evaluate(async () => {
      const { active, waiting, installing } = await navigator.serviceWorker.ready
      return active?.state === 'activated' && !waiting && !installing
    })
  await expect.poll(isAtRest, { timeout: 20_000 }).toBe(true)
}

/** Makes a built folder another build: a new title, and the list of files that goes with it. */
async function rename(folder: string, title: string): Promise<Shell> {
  const [page, worker] = [join(folder, 'index.html'), join(folder, 'sw.js')]
  const html = await readFile(page, 'utf8')
  await writeFile(page, html.replace(/<title>.*<\/title>/, `<title>${title}</title>`))
  const shell = await listShell(folder)
  const code = await readFile(worker, 'utf8')
  await writeFile(worker, code.replace(/^.*\n/, `self.shell=${JSON.stringify(shell)};\n`))
  return shell
}
