import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { preview } from 'vite'

/** The built app, served on a free port of this machine. `url` ends in a slash. */
export type Served = { readonly url: string; readonly close: () => Promise<void> }

const root = join(import.meta.dirname, '../..')

/**
 * Serves the build as `npm start` does, or as a `plain` static host would, which sets no headers.
 * `below` is the path it lies under, `folder` another build than `dist`. Throws where nothing was built.
 */
export async function serveApp({
  plain = false,
  below = '/',
  folder = join(root, 'dist'),
}: {
  readonly plain?: boolean
  readonly below?: string
  readonly folder?: string
} = {}): Promise<Served> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`${folder} holds no built app. Run: npm run build`)
  }
  const server = await preview({
    root,
    base: below,
    appType: 'mpa',
    configFile: plain ? false : join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port: 0, host: 'localhost' },
  })
  const { port } = server.httpServer.address() as AddressInfo
  return { url: `http://localhost:${port}${below}`, close: () => server.close() }
}
