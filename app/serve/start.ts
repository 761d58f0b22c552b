/**
 * `npm start [-- --port N]`: fetches the weights, builds, and serves the app to this machine and, with
 * a certificate of its own, to phones and headsets on the same network (they give the camera to https
 * pages only).
 */
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { toString as drawQrCode } from 'qrcode'
import { build, preview, type PreviewServer } from 'vite'
import { loadCertificate } from './certificate.ts'
import { listLanAddresses } from './lan-addresses.ts'
import { runScript } from './run-script.ts'

const root = join(import.meta.dirname, '../..')
const configFile = join(root, 'vite.config.ts')

try {
  const port = readPort()
  process.chdir(root)
  if ((await runScript('models/fetch/fetch-weights.ts')) !== 0) process.exit(1) // it said why
  await buildApp()
  await serve(port)
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}

function readPort(): number {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } })
  const port = Number(values.port)
  if (Number.isInteger(port) && port > 0 && port < 65_535) return port
  throw new Error(`--port ${values.port} is no port: give a whole number from 1 to 65534.`)
}

async function buildApp(): Promise<void> {
  console.log('Building the app …')
  try {
    await build({ configFile, logLevel: 'warn' })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`The app could not be built: ${reason}`, { cause })
  }
}

async function serve(port: number): Promise<void> {
  const here = await open({ port, host: 'localhost' })
  const hereUrl = here.resolvedUrls?.local[0] ?? `http://localhost:${port}/`
  console.log(`\nSightline is running. Ctrl-C ends it.\n\n  On this machine   ${hereUrl}`)

  const addresses = listLanAddresses(networkInterfaces())
  if (addresses.length === 0) {
    console.log('\nThis machine is on no network, so phones and headsets cannot reach it now.')
    return
  }
  const https = await loadCertificate(join(root, '.cache'), addresses, new Date())
  const there = await open({ port: Number(new URL(hereUrl).port) + 1, host: true, https })
  const lanPort = (there.httpServer.address() as { port: number }).port
  const urls = addresses.map((address) => `https://${address}:${lanPort}/`)
  console.log(`  Phone or headset  ${urls.join('\n                    ')}\n`)
  console.log(await drawQrCode(urls[0] ?? '', { type: 'terminal', small: true }))
  console.log(
    'The browser there warns once, because this machine made its certificate itself: ' +
      'choose "Advanced", then "Proceed" (Safari: "Show Details", "visit this website").',
  )
}

/** Serves the build on a port, or on the next free one. */
async function open(options: {
  port: number
  host: string | true
  https?: { cert: string; key: string }
}): Promise<PreviewServer> {
  try {
    return await preview({ configFile, logLevel: 'warn', preview: options })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(
      `Port ${options.port} cannot be opened (${reason}). Try: npm start -- --port 8080`,
      { cause },
    )
  }
}
