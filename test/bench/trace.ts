import type { Page } from 'playwright-core'

/** An event of Chromium's tracing; times in µs. */
export type TraceEvent = {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** Of `dur`, what the thread itself computed; the rest it waited for a core. */
  readonly tdur?: number
}

/** The longest task of a page's main thread, ms: by the clock, and the longest by computing time. */
export type Block = { readonly wall: number; readonly cpu: number }

const [begin, end] = ['sightline:begin', 'sightline:end']

/**
 * The page's longest task while `work` goes on. Unlike the Long Tasks API, tracing tells of tasks
 * below 50 ms too; unlike a probe that fills the main thread, it takes no core from the workers.
 */
export async function traceLongestTask<Result>(
  page: Page,
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly block: Block }> {
  const session = await page.context().browser()?.newBrowserCDPSession()
  if (!session) throw new Error('Only a browser that was started here can be traced.')
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]))
  })
  const includedCategories = ['disabled-by-default-devtools.timeline', 'blink.user_timing']
  await session.send('Tracing.start', { traceConfig: { includedCategories } })
  await page.evaluate((name) => performance.mark(name), begin)
  const result = await work()
  await page.evaluate((name) => performance.mark(name), end)
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  await session.detach()
  return { result, block: findLongestTask(events) }
}

/** Of the thread that set the marks, between them. Throws where there are no marks. */
export function findLongestTask(events: readonly TraceEvent[]): Block {
  const from = events.find(({ name }) => name === begin)
  const to = events.find(({ name }) => name === end)
  if (!from || !to) throw new Error('The trace does not hold what was marked.')
  const tasks = events.filter(
    ({ name, pid, tid, ts }) =>
      name === 'RunTask' && pid === from.pid && tid === from.tid && ts > from.ts && ts < to.ts,
  )
  const longest = (time: 'dur' | 'tdur') => Math.max(0, ...tasks.map((task) => task[time] ?? 0))
  return { wall: longest('dur') / 1000, cpu: longest('tdur') / 1000 }
}
