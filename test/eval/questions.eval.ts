/** `npm run eval -- questions`: questions with their truth about a rendered walk through the emulated home. */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { openSession } from '../../app/recording/read-session.ts'
import type { Pose } from '../../models/types.ts'
import type { Measurement } from '../measurement.ts'
import { openReadable } from '../session/session-file.ts'
import { withBrowser } from './browser.ts'
import { serve } from './serve.ts'
import type { Moment } from './write-questions.ts'

const usage =
  'Use: npm run eval -- questions --session FILE.mcap --seed N --out FILE.jsonl [--part dev|test] [--count N]'

/** Writes the questions, one a line. The recording is one of `npm run session -- render tour FILE --seed N`. */
const questions: Measurement = async (args) => {
  const { session, seed, out, part, count } = readArgs(args)
  const readable = await openReadable(session)
  const moments: Moment[] = []
  try {
    const poses = new Map<number, Pose>()
    for await (const entry of (await openSession(readable)).entries()) {
      if (entry.kind === 'picture' && entry.pose) poses.set(entry.time, entry.pose)
      const pose = poses.get(entry.time)
      if (entry.kind === 'truth' && pose)
        moments.push({ time: entry.time / 1000, pose, things: entry.things })
    }
  } finally {
    await readable.close()
  }
  if (moments.length === 0) throw new Error(`${session} tells no truth: it was not rendered here.`)
  const server = await serve(import.meta.dirname, {})
  const written = await withBrowser({ gpu: false }, async (open) => {
    const page = await open(`${server.url}questions.html`)
    await page.waitForFunction(() => 'writeHomeQuestions' in globalThis)
    return page.evaluate(([moments, wish]) => globalThis.writeHomeQuestions(moments, wish), [
      moments,
      { seed, part, count },
    ] as const)
  }).finally(() => server.close())
  await writeFile(out, written.map((each) => `${JSON.stringify(each)}\n`).join(''))
  const hopeless = written.filter(({ answer }) => answer === null).length
  console.log(JSON.stringify({ questions: written.length, hopeless, part, out }))
}

export default questions

function readArgs(args: readonly string[]) {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args: [...args],
    options: { session: text, seed: text, out: text, part: text, count: text },
  })
  const { session, out, part = 'dev' } = values
  const [seed, count] = [Number(values.seed), Number(values.count ?? 300)]
  if (!session || !out || !Number.isInteger(seed) || !(count > 0)) throw new Error(usage)
  if (part !== 'dev' && part !== 'test') throw new Error(usage)
  return { session, seed, out, part, count } as const
}
