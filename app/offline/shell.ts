import { appHeaders } from './headers.ts'

/** One file of a build: its address below the app, and its hash as `fetch` takes it. */
export type ShellFile = { readonly url: string; readonly integrity: string }

/** A build: all its files but the weights, which have a cache of their own. */
export type Shell = { readonly version: string; readonly files: readonly ShellFile[] }

const prefix = 'sightline-shell-'

export const cacheNameOf = ({ version }: Shell): string => prefix + version

/** Which caches belong to other builds and may go. Weights and whatever else stays. */
export const findOldCaches = (names: readonly string[], shell: Shell): string[] =>
  names.filter((name) => name.startsWith(prefix) && name !== cacheNameOf(shell))

/** Whether only WebGPU needs this file, the runtime's build of 27 MB for it: kept when it is used. */
export const isForGpu = (url: string): boolean => /\.asyncify-[^/]*\.wasm$/.test(url)

/** Whether the name says what is inside, so that any build's copy will do. */
export const isHashed = (key: string, scope: string): boolean => key.startsWith(`${scope}assets/`)

/**
 * The address under which a request is kept, or null where it is none of ours: weights keep
 * themselves, and parts of a file (range requests of a video) cannot be cached.
 * Whatever comes after `?` belongs to the page and not to the file.
 */
export function findKey(
  request: { readonly url: string; readonly method: string; readonly headers: Headers },
  scope: string,
): string | null {
  const url = request.url.replace(/[?#].*$/, '')
  if (request.method !== 'GET' || request.headers.has('range') || !url.startsWith(scope))
    return null
  const path = url.slice(scope.length)
  return path.startsWith('weights/') ? null : scope + path.replace(/^index\.html$/, '')
}

/**
 * Whether a program is asked for that lies among the weights, by its hash: it is answered from where
 * weights are kept, which holds only what was found right.
 */
export const isProgram = (
  { url, method }: { readonly url: string; readonly method: string },
  scope: string,
): boolean =>
  method === 'GET' && url.startsWith(`${scope}weights/`) && /\.js\?sha256=[0-9a-f]{64}$/.test(url)

// They told of the bytes on the way; the body is unpacked by now.
const ofTransport = ['content-encoding', 'content-length', 'vary']

/** The same response with the app's headers, for hosts that can set none. */
export function withHeaders(response: Response): Response {
  if (response.status === 0) return response // a redirect the browser follows itself
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(appHeaders)) headers.set(name, value)
  for (const name of ofTransport) headers.delete(name)
  const { status, statusText } = response
  return new Response(response.body, { status, statusText, headers })
}

/**
 * Keeps all files of a build, each only when its hash is right, so that a build is never mixed with
 * another one; of those for WebGPU only what an older build used. Rejects when one cannot be had;
 * those already kept are not fetched again.
 */
export async function keepFiles(
  shell: Shell,
  scope: string,
  { caches, fetch }: Pick<typeof globalThis, 'caches' | 'fetch'>,
): Promise<void> {
  const cache = await caches.open(cacheNameOf(shell))
  const keep = async ({ url, integrity }: ShellFile) => {
    const address = scope + url
    if (await cache.match(address)) return
    const older = isHashed(address, scope) ? await caches.match(address) : undefined
    if (!older && isForGpu(url)) return
    const response = older ?? (await fetch(address, { integrity, cache: 'no-cache' }))
    if (!response.ok) throw new Error(`${address} answered ${response.status}.`)
    await cache.put(address, withHeaders(response))
  }
  await Promise.all(shell.files.map(keep))
}
