import { execFile } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { createBrotliDecompress } from 'node:zlib'
import pacote from 'pacote'
import { chromium } from 'playwright-core'
import { hereAndNow, readNpmOptions } from '../models/fetch/npm-config.ts'

/** A way to get a browser; `get` gives the path of its program, or rejects with the reason. */
export type Way = { readonly name: string; readonly get: () => Promise<string> }

const run = promisify(execFile)
const minuteMs = 60_000
const carrier = '@sparticuz/chromium@153.0.0'
const root = join(import.meta.dirname, '..')

/** The ways that suit this machine. */
export function listWays(): Way[] {
  const ways: Way[] = [{ name: "Playwright's download", get: getPlaywrights }]
  if (isDebianRoot()) ways.push({ name: "Debian's package chromium", get: getDebians })
  if (process.platform === 'linux' && process.arch === 'x64') {
    ways.push({
      name: `the registry package ${carrier}`,
      get: () => getCarried(join(root, '.cache', 'chromium')),
    })
  }
  return ways
}

async function getPlaywrights(): Promise<string> {
  const package_ = createRequire(import.meta.url).resolve('playwright-core/package.json')
  const cli = join(dirname(package_), 'cli.js')
  try {
    await run(process.execPath, [cli, 'install', 'chromium'], { timeout: 3 * minuteMs })
  } catch (cause) {
    const reason = /getaddrinfo \w+ \S+|connect \w+ \S+/.exec(String(cause))?.[0]
    throw new Error(reason ?? 'the download did not end within three minutes', { cause })
  }
  return chromium.executablePath()
}

function isDebianRoot(): boolean {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  return process.getuid?.() === 0 && /^ID=debian$/m.test(release) // Ubuntu's package is a stub for a snap
}

async function getDebians(): Promise<string> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env, timeout: 2 * minuteMs })
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    env,
    timeout: 5 * minuteMs,
    maxBuffer: 64 * 2 ** 20,
  })
  return '/usr/bin/chromium'
}

/**
 * Unpacks the browser (70 MB packed, 260 MB on disk) that a registry package carries. Its
 * libraries come along; the program that is returned tells the loader where they are.
 */
export async function getCarried(to: string): Promise<string> {
  const program = join(to, 'chromium.sh')
  if (existsSync(program)) return program
  const part = `${to}.part`
  await rm(part, { recursive: true, force: true })
  await pacote.extract(carrier, join(part, 'package'), await readNpmOptions(hereAndNow(root)))
  const bin = join(part, 'package', 'bin')
  const unpack = (name: string, target: string) =>
    pipeline(
      createReadStream(join(bin, `${name}.br`)),
      createBrotliDecompress(),
      createWriteStream(target, { mode: 0o755 }),
    )
  await unpack('chromium', join(part, 'chromium'))
  for (const name of ['al2023', 'swiftshader', 'fonts']) {
    const archive = join(part, `${name}.tar`)
    await unpack(`${name}.tar`, archive)
    await run('tar', ['-xf', archive, '-C', part])
    await rm(archive)
  }
  await rm(join(part, 'package'), { recursive: true })
  await writeFile(join(part, 'fonts.conf'), fontsConf)
  await writeFile(join(part, 'chromium.sh'), script, { mode: 0o755 })
  await mkdir(dirname(to), { recursive: true })
  await rm(to, { recursive: true, force: true })
  await rename(part, to)
  return program
}

// The package's own list names folders of the place it was made for; without a font no page has text.
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
</fontconfig>
`

const script = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/lib:$LD_LIBRARY_PATH" FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" "$@"
`
