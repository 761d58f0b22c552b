import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, chromium, type Page } from 'playwright-core'
import { chromiumFlags, findChromium } from '../chromium.ts'

/** What came of killing a browser again and again while it wrote. */
export type Kills = {
  readonly kills: number
  /** Pictures whose keeping was confirmed, and how many of these were gone afterwards. */
  readonly confirmed: number
  readonly lost: number
  /** Pictures that were handed over, yet not confirmed when it was killed; those kept nevertheless. */
  readonly open: number
  readonly openKept: number
  /** Files that did not open as they were. */
  readonly broken: number
}

/**
 * Kills a whole browser (SIGKILL, all its processes) in the middle of writing one picture after
 * another, and looks each time what is there. `url` is that of a page like test/bench/memory.html;
 * `delays` are ms from the first picture to the death.
 */
export async function killWhileWriting(
  url: string,
  delays: readonly number[],
  tell: (kills: number, confirmed: number, lost: number) => void = () => undefined,
): Promise<Kills> {
  const profile = await mkdtemp(join(tmpdir(), 'sightline-kill-'))
  const kept = new Set<number>()
  const asked = new Set<number>()
  const found = new Set<number>()
  let broken = 0
  const look = async (page: Page) => {
    const { ids, status } = await page.evaluate(() => memoryPage.read())
    if (status.keeping.kind !== 'kept' || status.aside.length > 0) broken++
    for (const id of ids) found.add(id)
  }
  try {
    for (const [kills, delay] of delays.entries()) {
      const { page, kill } = await openPage(profile, url)
      found.clear()
      await look(page)
      tell(kills, kept.size, [...kept].filter((id) => !found.has(id)).length)
      let heard: () => void = () => undefined
      const begun = new Promise<void>((resolve) => (heard = resolve))
      await page.exposeFunction('tellKept', (id: number, what: 'asked' | 'kept') => {
        ;(what === 'kept' ? kept : asked).add(id)
        if (what === 'kept') heard()
      })
      const next = Math.max(0, ...asked) + 1
      const dying = page.evaluate((next) => memoryPage.write(next), next)
      await Promise.race([begun, dying])
      dying.catch(() => undefined) // it ends with the browser
      await wait(delay)
      await kill()
    }
    const { page, kill } = await openPage(profile, url)
    found.clear()
    await look(page)
    await kill()
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  const open = [...asked].filter((id) => !kept.has(id))
  return {
    ...{ kills: delays.length, confirmed: kept.size, open: open.length, broken },
    lost: [...kept].filter((id) => !found.has(id)).length,
    openKept: open.filter((id) => found.has(id)).length,
  }
}

/**
 * A page of a browser of our own. A browser that does not come up is killed and started once more: it
 * has not been asked for anything yet. What goes wrong once the page is there is told.
 */
async function openPage(profile: string, url: string) {
  const { browser, kill } = await startBrowser(profile).catch(() => startBrowser(profile))
  const [context] = browser.contexts()
  if (!context) throw new Error('The browser opened no window.')
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForFunction(() => 'memoryPage' in globalThis)
  await page.evaluate(() => memoryPage.open())
  return { page, kill }
}

/** Starts a browser whose processes form a group that can be killed at once. */
async function startBrowser(profile: string) {
  const { path } = await findChromium()
  const portFile = join(profile, 'DevToolsActivePort')
  await rm(portFile, { force: true })
  const flags = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`]
  const child = spawn(path, [...chromiumFlags, ...flags], { detached: true, stdio: 'ignore' })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const end = async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
    await gone
  }
  try {
    const at = `http://127.0.0.1:${await readPort(portFile)}`
    const browser: Browser = await chromium.connectOverCDP(at, { timeout: 60_000 })
    const kill = () => end().then(() => browser.close().catch(() => undefined))
    return { browser, kill }
  } catch (error) {
    await end()
    throw error
  }
}

async function readPort(file: string): Promise<string> {
  for (let tries = 0; tries < 300; tries++) {
    const [port = ''] = (await readFile(file, 'utf8').catch(() => '')).split('\n')
    if (port !== '') return port
    await wait(100)
  }
  throw new Error('The browser did not start.')
}
