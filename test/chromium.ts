import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { listWays, type Way } from './chromium-get.ts'
import { listPlaces } from './chromium-places.ts'

/** A browser that was found: its program, and a phrase that says which it is and where it comes from. */
export type Found = { readonly path: string; readonly what: string }

/** What searching needs of the machine. */
export type Hands = {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Programs that may be there, the likeliest first. */
  readonly places: readonly string[]
  /** How to get one where there is none, the first to try first. */
  readonly ways: readonly Way[]
  /** Name and version of a browser that starts, or null. */
  readonly probe: (path: string) => Promise<string | null>
  readonly say: (line: string) => void
}

/** For every headless run: no traffic of the browser's own, and WebGL without a graphics chip. */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox', // in a container there is no user namespace to build one from
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
]

/** Flags that grant the camera unasked and play a file as its picture: .mjpeg or .y4m, over and over. */
export const fakeCamera = (file: string): string[] => [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${file}`,
]

/**
 * Finds a Chromium on this machine, or gets one, and says on stderr which and why. Throws with all
 * that was tried when there is none.
 */
export const findChromium = (): Promise<Found> =>
  chooseChromium({
    env: process.env,
    places: listPlaces(process.platform, process.env, chromium.executablePath()),
    ways: listWays(),
    probe,
    say: (line) => console.error(line),
  })

/** The decision itself: the named one, else an installed one, else the first that can be got. */
export async function chooseChromium({ env, places, ways, probe, say }: Hands): Promise<Found> {
  for (const name of ['SIGHTLINE_CHROMIUM', 'CHROME_PATH']) {
    const path = env[name]
    if (!path) continue
    const version = await probe(path)
    if (version === null) throw new Error(`${name} names ${path}, which does not start.`)
    return tell({ path, what: `${version}, named by ${name}` }, say)
  }
  for (const path of places) {
    const version = await probe(path)
    if (version !== null) return tell({ path, what: `${version}, installed` }, say)
  }
  const failures: string[] = []
  for (const { name, get } of ways) {
    say(`No Chromium is installed here. Getting one: ${name} …`)
    try {
      const path = await get()
      const version = await probe(path)
      if (version === null) throw new Error('it does not start here')
      return tell({ path, what: `${version}, ${name}` }, say)
    } catch (error) {
      failures.push(`${name}: ${firstLine(error)}`)
      say(`That failed (${firstLine(error)}).`)
    }
  }
  throw new Error(
    `No Chromium was found, and none could be got.\n  ${failures.join('\n  ')}\n` +
      'Install Chrome or Chromium, or name one in SIGHTLINE_CHROMIUM.',
  )
}

function tell(found: Found, say: Hands['say']): Found {
  say(`Browser: ${found.what} (${found.path})`)
  return found
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''

async function probe(path: string): Promise<string | null> {
  if (!existsSync(path)) return null
  if (process.platform === 'win32') return 'Chromium' // there, --version opens a window instead
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 20_000 })
    return stdout.trim() || null
  } catch {
    return null // a stub that asks for a snap package, or a library is missing
  }
}
