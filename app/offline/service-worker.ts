/**
 * Answers the page from the kept build, so that it opens without a network, and gives every answer
 * the headers for cross-origin isolation that a static host cannot set. Built into one file, sw.js,
 * whose first line is written by the build: `self.shell = …`.
 */
import {
  cacheNameOf,
  findKey,
  findOldCaches,
  isForGpu,
  isHashed,
  isProgram,
  keepFiles,
  type Shell,
  withHeaders,
} from './shell.ts'

// TypeScript's own types of a service worker cannot stand beside those of a page.
type Lasting = Event & { waitUntil(work: Promise<unknown>): void }
type Fetching = Lasting & {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
type Host = {
  readonly shell: Shell
  readonly registration: ServiceWorkerRegistration
  readonly clients: { claim(): Promise<void>; matchAll(of: object): Promise<readonly unknown[]> }
  skipWaiting(): Promise<void>
  addEventListener(kind: 'install' | 'activate', then: (event: Lasting) => void): void
  addEventListener(
    kind: 'message',
    then: (event: Lasting & { readonly data: unknown }) => void,
  ): void
  addEventListener(kind: 'fetch', then: (event: Fetching) => void): void
}

const host = self as unknown as Host
const { shell, registration } = host
const { scope } = registration

const keepAll = () => keepFiles(shell, scope, { caches, fetch: fetch.bind(self) })

// The first build is at work at once, so that a page that needs its headers gets them early, and is
// kept when the page asks for it. A later one is first kept whole, and then follows without waiting
// for the pages of the one before: what those still need they find in the older build's cache.
host.addEventListener('install', (event) => {
  event.waitUntil(
    (registration.active ? keepAll() : Promise.resolve()).then(() => host.skipWaiting()),
  )
})

host.addEventListener('activate', (event) => {
  event.waitUntil(host.clients.claim())
})

/** A page that has opened gives the address of its script. */
host.addEventListener('message', (event) => {
  event.waitUntil(settle(String(event.data)).catch(() => undefined)) // again at the next visit
})

host.addEventListener('fetch', (event) => {
  if (isProgram(event.request, scope)) return event.respondWith(program(event.request))
  const key = findKey(event.request, scope)
  if (key !== null) event.respondWith(answer(event, key))
})

/** Keeps the build of the page, and drops older ones when no other page can be using them. */
async function settle(script: string): Promise<void> {
  if (!shell.files.some(({ url }) => scope + url === script)) return
  await keepAll()
  const windows = await host.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (windows.length > 1) return
  const old = findOldCaches(await caches.keys(), shell)
  await Promise.all(old.map((name) => caches.delete(name)))
}

const program = async (request: Request): Promise<Response> =>
  withHeaders((await caches.match(request.url)) ?? (await fetch(request)))

async function answer(event: Fetching, key: string): Promise<Response> {
  const cache = await caches.open(cacheNameOf(shell))
  const kept = (await cache.match(key)) ?? (isHashed(key, scope) ? await caches.match(key) : null)
  if (kept) return kept
  const response = withHeaders(await fetch(event.request))
  if (isForGpu(key) && response.ok) event.waitUntil(cache.put(key, response.clone()))
  return response
}
