/** `npm run eval -- session FILE.mcap`: what the app remembers of a recording. */
import { Presets, SingleBar } from 'cli-progress'
import { parseArgs } from 'node:util'
import { openSession, type Session } from '../../app/recording/read-session.ts'
import { cardNamed, detectors } from '../../models/card.ts'
import type { Measurement } from '../measurement.ts'
import { openReadable } from '../session/session-file.ts'
import { withBrowser } from './browser.ts'
import { report } from './memory-report.ts'
import { serve } from './serve.ts'

const usage = 'Use: npm run eval -- session FILE.mcap [--model NAME]'

const session: Measurement = async (args) => {
  const { file, model } = readArgs(args)
  cardNamed(model, detectors)
  const { about, pictures } = await survey(file)
  if (pictures === 0) throw new Error(`${file} holds no pictures.`)
  const replayed = await replay(file, model, pictures)
  if (replayed.placed === 0) {
    console.error('No picture has a pose, so nothing could be placed in the world.')
  }
  console.log(JSON.stringify(report(replayed, { about, model }), null, 2))
}

export default session

function readArgs(args: readonly string[]): { readonly file: string; readonly model: string } {
  try {
    const options = { model: { type: 'string', default: 'efficientdet-lite2' } } as const
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options })
    const [file, ...more] = positionals
    if (file !== undefined && more.length === 0) return { file, model: values.model }
  } catch (cause) {
    const why = cause instanceof Error ? (cause.message.split('.', 1)[0] ?? '') : String(cause)
    throw new Error(`${why}. ${usage}`, { cause })
  }
  throw new Error(usage)
}

/** How many pictures there are, and what they come from, so that progress can be told. */
async function survey(file: string) {
  const readable = await openReadable(file)
  try {
    const opened: Session = await openSession(readable)
    let pictures = 0
    for await (const { kind } of opened.entries()) if (kind === 'picture') pictures++
    return { about: opened.about, pictures }
  } finally {
    await readable.close()
  }
}

async function replay(file: string, model: string, pictures: number) {
  const server = await serve(import.meta.dirname, {})
  const format = '{value}/{total} pictures {bar} {eta_formatted} left'
  const bar = new SingleBar({ format, noTTYOutput: true }, Presets.shades_classic)
  try {
    return await withBrowser({ gpu: false }, async (open) => {
      const page = await open(`${server.url}session.html`)
      page.on('console', (message) => {
        if (message.type() === 'error') console.error(message.text())
      })
      await page.exposeFunction('tellPictures', (count: number) => bar.update(count))
      await page.waitForFunction(() => 'replaySession' in globalThis)
      await page.setInputFiles('#file', file)
      bar.start(pictures, 0)
      // The processor, since a graphics chip need not compute the same twice.
      const wish = { weights: [model], backend: 'wasm', threads: null } as const
      return await page.evaluate((wish) => globalThis.replaySession(wish), wish)
    })
  } finally {
    bar.stop()
    await server.close()
  }
}
