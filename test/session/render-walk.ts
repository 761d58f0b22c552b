import { Presets, SingleBar } from 'cli-progress'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { profiles } from '../../app/home/profiles.ts'
import { parseScript, type Script } from '../../app/home/script/script.ts'
import type { SessionWriter } from '../../app/recording/write-session.ts'
import { withBrowser } from '../eval/browser.ts'
import { serve } from '../eval/serve.ts'
import type { Options } from './options.ts'
import type { Taken } from './render-page.ts'

type Wish = Extract<Options, { task: 'render' }>

/** What is walked where nothing else is said. */
const tour = { seed: 1, seconds: 60, profile: 'quest3' }

/** The script with what the command line says in its place. Throws where there is no such script. */
export async function readScript({ script, seconds, seed, profile }: Wish): Promise<Script> {
  const told: unknown = script === 'tour' ? tour : parseJson(script, await textOf(script))
  if (typeof told !== 'object' || told === null) throw new Error(`"${script}" is no script.`)
  const own = Object.entries({ seconds, seed, profile }).filter(([, value]) => value !== null)
  return parseScript({ ...told, ...Object.fromEntries(own) })
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(`"${file}" is no JSON.`, { cause })
  }
}

const textOf = (file: string) =>
  readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error(`There is no script "${file}" that can be read. Or use: tour`, { cause })
  })

/**
 * Renders a walk picture by picture and writes it: the same script gives the same file. Gives the
 * seconds that the pictures took, without opening the home.
 */
export async function renderWalk(
  script: Script,
  { rate: wanted, scale }: Wish,
  writer: SessionWriter,
): Promise<number> {
  const rate = wanted ?? profiles[script.profile].camera.tiers[0].rate
  const count = Math.max(1, Math.floor(script.seconds * rate))
  const server = await serve(import.meta.dirname, {})
  try {
    return await withBrowser({ gpu: false }, async (open) => {
      const page = await open(`${server.url}render.html`)
      await page.waitForFunction(() => 'renderPage' in globalThis, null, { timeout: 120_000 })
      await page.evaluate(([script, scale]) => globalThis.renderPage.open(script, scale), [
        script,
        scale,
      ] as const)
      const begun = performance.now()
      await takeAll(page, count, rate, writer)
      return (performance.now() - begun) / 1000
    })
  } finally {
    await server.close()
  }
}

async function takeAll(page: Page, count: number, rate: number, writer: SessionWriter) {
  const format = '{value}/{total} pictures {bar} {eta_formatted} left'
  const bar = new SingleBar({ format, noTTYOutput: true }, Presets.shades_classic)
  bar.start(count, 0)
  try {
    for (let number = 0; number < count; number++) {
      const time = Math.round((number * 1e9) / rate) / 1e6 // whole nanoseconds
      const taken = await page.evaluate(
        ([time, number]) => globalThis.renderPage.take(time, number),
        [time, number] as const,
      )
      await keep(writer, time, taken, number === 0)
      bar.increment()
    }
  } finally {
    bar.stop()
  }
}

async function keep(writer: SessionWriter, time: number, taken: Taken, cut: boolean) {
  const { jpeg, camera, pose, depth, things } = taken
  const bytes = Buffer.from(jpeg, 'base64')
  await writer.write({ kind: 'picture', time, format: 'jpeg', bytes, camera, pose, cut })
  const millimetres = new Uint16Array(
    new Uint8Array(Buffer.from(depth.millimetres, 'base64')).buffer,
  )
  await writer.write({ kind: 'depth', time, camera: depth.camera, pose: null, millimetres })
  await writer.write({ kind: 'truth', time, things })
}
