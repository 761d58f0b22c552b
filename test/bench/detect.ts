/** Ours beside MediaPipe, in one run of one browser, on the same pictures. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { withBrowser } from '../eval/browser.ts'
import { listPictures } from '../eval/dataset.ts'
import { addressOf, serve } from '../eval/serve.ts'
import type { Frames } from './animate.ts'
import { contenders, peerAddress, type Contender } from './contenders.ts'
import { obtainPeerModel } from './peer-model.ts'
import { ratioOf, spreadOf, type Spread } from './statistics.ts'
import { traceLongestTask, type Block } from './trace.ts'

const repository = join(import.meta.dirname, '..', '..')

/** So many rounds, the pictures over and over; with more pictures, one round for each. */
const leastRounds = 20
/** Calls that count in a turn. */
const calls = 2
/** So many calls of each beside the animation. */
const animatedCalls = 20

/** How the page fared beside a detector's calls: its longest task, and its animation. */
export type Smoothness = { readonly block: Block; readonly frames: Frames }

/** One contender's figures; the ratio is its time by the peer's, pair by pair. */
export type Figures = Smoothness & {
  readonly detector: Contender
  readonly ms: Spread
  readonly ratio: Spread
}

export type DetectReport = {
  readonly pictures: number
  /** Calls of each that count. */
  readonly calls: number
  readonly figures: readonly Figures[]
  /** The page beside no calls at all: what this machine itself does to it. */
  readonly idle: Smoothness
}

/** Takes about two minutes. Throws where there are no pictures or the peer's model cannot be had. */
export async function benchDetector(folder: string): Promise<DetectReport> {
  const names = await listPictures(folder)
  const pictures = names.map((name) => [addressOf(name), join(folder, name)] as const)
  const urls = pictures.map(([url]) => url)
  const wasm = join(repository, 'node_modules/@mediapipe/tasks-vision/wasm')
  const server = await serve(import.meta.dirname, {
    ...Object.fromEntries(pictures),
    [peerAddress.loader]: join(wasm, 'vision_wasm_internal.js'),
    [peerAddress.wasm]: join(wasm, 'vision_wasm_internal.wasm'),
    [peerAddress.model]: await obtainPeerModel(),
  })
  try {
    return await withBrowser({ gpu: false }, async (open) => {
      const fresh = async (names: readonly Contender[]) => {
        const page = await open(`${server.url}page.html`)
        await page.waitForFunction(() => 'benchPage' in globalThis)
        for (const name of names) {
          await page.evaluate((name) => globalThis.benchPage.open(name), name)
        }
        return page
      }
      const times = await takeTurns(await fresh(contenders), urls)
      const idle = await beside(await fresh([]), null, urls)
      const figures: Figures[] = []
      for (const detector of contenders) {
        const ms = spreadOf(times[detector])
        const ratio = ratioOf(times[detector], times.peer)
        const smoothness = await beside(await fresh([detector]), detector, urls)
        figures.push({ detector, ms, ratio, ...smoothness })
      }
      return { pictures: names.length, calls: times.peer.length, figures, idle }
    })
  } finally {
    await server.close()
  }
}

/**
 * Everyone looks at each picture before anyone looks at the next, each first in turn. The first call
 * of a turn does not count: the camera's pictures follow one another, so nobody meets the caches
 * that another has filled.
 */
async function takeTurns(
  page: Page,
  urls: readonly string[],
): Promise<Record<Contender, number[]>> {
  const times: Record<Contender, number[]> = { 'ours-1': [], 'ours-2': [], peer: [] }
  for (let round = 0; round < Math.max(leastRounds, urls.length); round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const name = contenders[(round + turn) % contenders.length] ?? 'peer'
      const ask = [name, urls[round % urls.length] ?? ''] as const
      const look = () => page.evaluate((ask) => globalThis.benchPage.look(...ask), ask)
      await look()
      for (let call = 0; call < calls; call++) times[name].push(await look())
    }
  }
  return times
}

async function beside(
  page: Page,
  name: Contender | null,
  urls: readonly string[],
): Promise<Smoothness> {
  const shown = Array.from({ length: animatedCalls }, (_, i) => urls[i % urls.length] ?? '')
  const ask = [name, shown] as const
  const { result, block } = await traceLongestTask(page, () =>
    page.evaluate((ask) => globalThis.benchPage.animate(...ask), ask),
  )
  return { block, frames: result }
}
