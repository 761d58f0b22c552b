import { readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { createServer, type Plugin } from 'vite'

const repository = join(import.meta.dirname, '..', '..')

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
}
/** Chromium looks into a picture itself to see what it is. */
const binary = 'application/octet-stream'

/** Where a picture is served, whatever its name. */
export const addressOf = (picture: string): string => `pictures/${encodeURIComponent(picture)}`

/** A server of one folder's pages on this machine alone. `url` ends in a slash. */
export type Served = { readonly url: string; readonly close: () => Promise<void> }

/**
 * Serves the pages in `folder` as the app is served in development: its Vite configuration, its
 * headers (so threads work) and its assets. `files` maps further addresses, without their leading
 * slash, to files anywhere on the disk; `absent` names libraries that a page could load and does not.
 */
export async function serve(
  folder: string,
  files: Readonly<Record<string, string>>,
  absent: readonly string[] = [],
): Promise<Served> {
  const server = await createServer({
    configFile: join(repository, 'vite.config.ts'),
    root: folder,
    publicDir: join(repository, 'assets'),
    // Its own: what Vite finds to prepare differs by page, and finding it late reloads the page.
    cacheDir: join(repository, '.cache', `vite-${basename(folder)}`),
    plugins: [addFiles(files), leaveOut(absent)],
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    logLevel: 'error',
  })
  await server.listen().catch(async (error: unknown) => {
    await server.close() // or the program would wait for it for ever
    throw error
  })
  const [url] = server.resolvedUrls?.local ?? []
  if (url === undefined) throw new Error('The server of the measurement could not be started.')
  return { url, close: () => server.close() }
}

function addFiles(files: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'sightline:measured-files',
    configureServer: ({ middlewares, config }) => {
      middlewares.use((request, response, next) => {
        const path = files[request.url?.slice(1) ?? '']
        if (path === undefined) return next()
        readFile(path).then((bytes) => {
          const headers = {
            ...config.server.headers,
            'Content-Type': types[extname(path)] ?? binary,
          }
          response.writeHead(200, headers)
          response.end(bytes)
        }, next)
      })
    },
  }
}

/** Without this Vite refuses a module that imports, if only in case of need, what is not installed. */
const leaveOut = (absent: readonly string[]): Plugin => ({
  name: 'sightline:absent-libraries',
  enforce: 'pre',
  resolveId: (id) => (absent.includes(id) ? `\0absent:${id}` : null),
  load: (id) => (id.startsWith('\0absent:') ? 'throw new Error("Not installed.")' : null),
})
