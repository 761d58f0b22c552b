/**
 * Answers the page from the kept build, so that it opens without a network, and gives every answer
 * the headers for cross-origin isolation that a static host cannot set. Built into one file, sw.js,
 * whose first line is written by the build: `self.shell = …`.
 */
import { cacheNameOf, findKey, findOldCaches, keepFiles, type Shell, withHeaders } from './shell.ts'

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
let handingOverSince: number | null = null

/** How long the page is sent round while the next build gets ready to follow, ms. */
const handOverMs = 5_000

// Whether there is a graphics chip may take seconds to say; what everybody needs is kept before.
async function keepAll(): Promise<void> {
  const hands = { caches, fetch: fetch.bind(self) }
  await keepFiles(shell, scope, { ...hands, gpu: false })
  if (await hasGpu()) await keepFiles(shell, scope, { ...hands, gpu: true })
}

// The first build takes over at once, so that a page that needs its headers gets them early, and is
// kept when the page asks for it. A later one is kept whole before it may follow.
host.addEventListener('install', (event) => {
  if (registration.active) event.waitUntil(keepAll())
})

host.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(findOldCaches(names, shell).map((name) => caches.delete(name))))
      .then(() => host.clients.claim()),
  )
})

host.addEventListener('message', (event) => {
  if (event.data === 'keep') event.waitUntil(keepAll().catch(() => undefined)) // again at the next visit
  if (event.data === 'follow') event.waitUntil(host.skipWaiting())
})

host.addEventListener('fetch', (event) => {
  const { request } = event
  const key = findKey(request, scope)
  if (key !== null) event.respondWith(answer(request, key))
})

async function answer(request: Request, key: string): Promise<Response> {
  if (request.mode === 'navigate' && (await handOver())) {
    return new Response('', { headers: { Refresh: '0' } })
  }
  const cache = await caches.open(cacheNameOf(shell))
  return (await cache.match(key)) ?? withHeaders(await fetch(request))
}

/** A reload alone never lets a waiting build follow, for the old page lives until the new one is there. */
async function handOver(): Promise<boolean> {
  const { waiting } = registration
  if (!waiting) return false
  const windows = await host.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (windows.length > 1) return false
  handingOverSince ??= performance.now()
  waiting.postMessage('follow')
  return performance.now() - handingOverSince < handOverMs
}

async function hasGpu(): Promise<boolean> {
  try {
    const adapter = await navigator.gpu.requestAdapter()
    return adapter !== null && !adapter.info.isFallbackAdapter
  } catch {
    return false // no WebGPU in this browser, or not in a service worker
  }
}
