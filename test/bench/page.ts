import { decode } from '../eval/detector.ts'
import { animateBeside, type Frames } from './animate.ts'
import type { Contender } from './contenders.ts'
import { openContender, type Look } from './open-contender.ts'

/** What the bench asks of its page. */
export type BenchPage = {
  readonly open: (name: Contender) => Promise<void>
  /** The time of one call, from a decoded picture in hand to its detections in hand, ms. */
  readonly look: (name: Contender, url: string) => Promise<number>
  /** How an animation fares beside looking at all the pictures; beside nothing for `null`. */
  readonly animate: (name: Contender | null, urls: readonly string[]) => Promise<Frames>
}

declare global {
  var benchPage: BenchPage
}

const opened = new Map<Contender, Look>()

async function look(name: Contender, url: string): Promise<number> {
  const call = opened.get(name)
  if (!call) throw new Error(`"${name}" was not opened.`)
  return call(await decode(url))
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 250))

globalThis.benchPage = {
  open: async (name) => void opened.set(name, await openContender(name)),
  look,
  animate: (name, urls) => {
    const moved = document.querySelector<HTMLElement>('#moved')
    if (!moved) throw new Error('The page has nothing to move.')
    return animateBeside(moved, async () => {
      for (const url of urls) await (name ? look(name, url) : pause())
    })
  },
}
