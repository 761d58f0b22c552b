import { cards, type Card } from './card.ts'

/** What went wrong, for whoever chooses the words on the screen. */
export const weightsReasons = [
  'missing',
  'offline',
  'incomplete',
  'differs',
  'foreign',
  'insecure',
] as const
export type WeightsReason = (typeof weightsReasons)[number]

/** A weights file that cannot be had or cannot be trusted. The message names the file and the way out. */
export class WeightsError extends Error {
  override readonly name = 'WeightsError'
  readonly reason: WeightsReason
  readonly file: string

  constructor(reason: WeightsReason, file: string, sentence: string, cause?: unknown) {
    super(sentence, cause === undefined ? {} : { cause })
    this.reason = reason
    this.file = file
  }
}

type Bytes = Uint8Array<ArrayBuffer>
type Hands = { readonly fetch: typeof fetch; readonly caches: CacheStorage | null }
type Watch = {
  readonly signal: AbortSignal
  /** Bytes so far and in all. */
  readonly progress: (done: number, total: number) => void
}

const cacheName = 'sightline-weights'

/**
 * The bytes of a card's file, from the cache or from below `base`, the app's own address; never from
 * another host, and never unless length and SHA-256 are those of the card. What the cache holds
 * wrongly is fetched again; without a cache (private window, no room) each visit fetches anew.
 * Rejects with a `WeightsError`, or with the signal's reason once it is aborted.
 */
export async function loadWeights(
  card: Card,
  base: string,
  { fetch, caches }: Hands,
  { signal, progress }: Watch,
): Promise<Bytes> {
  const address = new URL(card.file, base)
  if (address.origin !== new URL(base).origin) {
    throw new WeightsError(
      'foreign',
      card.file,
      `${card.file} lies on ${address.host}, and weights are taken only from this app's own address. Give it a path below assets/ in weights.json.`,
    )
  }
  const cache = (await caches?.open(cacheName).catch(() => null)) ?? null
  const key = keyOf(card, base)
  const kept = cache && (await takeKept(cache, key, card))
  signal.throwIfAborted()
  if (kept) {
    progress(card.bytes, card.bytes)
    return kept
  }

  const bytes = await download(address, card, fetch, { signal, progress })
  const sha256 = await digest(bytes, card.file)
  if (sha256 !== card.sha256) throw differs(card.file, `its SHA-256 is ${sha256}`)
  signal.throwIfAborted()
  // No room, or a private window that keeps nothing: the bytes are right all the same.
  if (cache) await keep(cache, key, bytes, base).catch(() => undefined)
  return bytes
}

/**
 * Where a file is kept once its bytes were found right, and what it answers to without a network. Two
 * versions of one file never share a key, and neither do two apps on one host.
 */
export function keyOf({ file, sha256 }: Card, base: string): string {
  return new URL(`${file}?sha256=${sha256}`, base).href
}

/** What is kept, if it is still what it should be; removed from the cache if it is not. */
async function takeKept(cache: Cache, key: string, card: Card): Promise<Bytes | null> {
  try {
    const found = await cache.match(key)
    if (!found) return null
    const bytes = new Uint8Array(await found.arrayBuffer())
    if (bytes.length === card.bytes && (await digest(bytes, card.file)) === card.sha256)
      return bytes
    await cache.delete(key)
  } catch (error) {
    if (error instanceof WeightsError) throw error
    // A cache that cannot be read is as good as an empty one.
  }
  return null
}

/** Keeps the bytes, after making room: what no card asks for any more goes. */
async function keep(cache: Cache, key: string, bytes: Bytes, base: string): Promise<void> {
  const wanted = new Set([key, ...cards.map((card) => keyOf(card, base))])
  for (const { url } of await cache.keys()) {
    if (url.startsWith(new URL('.', base).href) && !wanted.has(url)) await cache.delete(url)
  }
  // A program is imported from here, which browsers do only from a file that says what it is.
  const type = /\.js\?/.test(key) ? 'text/javascript' : 'application/octet-stream'
  await cache.put(key, new Response(bytes, { headers: { 'content-type': type } }))
}

async function download(
  address: URL,
  { file, bytes: total }: Card,
  fetch: Hands['fetch'],
  { signal, progress }: Watch,
): Promise<Bytes> {
  const unreachable = (cause: unknown) => {
    signal.throwIfAborted()
    return new WeightsError(
      'offline',
      file,
      `${file} could not be fetched from ${address.host}. Check the connection and try again.`,
      cause,
    )
  }
  // A redirect could lead to another host; the HTTP cache would hold a second, unchecked copy.
  const response = await fetch(address, { signal, redirect: 'error', cache: 'no-store' }).catch(
    (cause: unknown) => {
      throw unreachable(cause)
    },
  )
  const type = response.headers.get('content-type') ?? ''
  if (!response.ok || !response.body || type.startsWith('text/html')) {
    void response.body?.cancel().catch(() => undefined)
    const got = response.ok ? 'a web page instead' : `status ${response.status}`
    throw new WeightsError(
      'missing',
      file,
      `${file} is not on ${address.host} (${got}). Run "npm run weights", build again and put the whole folder there.`,
    )
  }

  const bytes = new Uint8Array(total)
  let done = 0
  const reader = response.body.getReader()
  for (;;) {
    const { value } = await reader.read().catch((cause: unknown) => {
      throw unreachable(cause)
    })
    if (!value) break
    if (done + value.length > total) {
      void reader.cancel().catch(() => undefined)
      throw differs(file, `it is longer than ${total} bytes`)
    }
    bytes.set(value, done)
    done += value.length
    progress(done, total)
  }
  if (done === total) return bytes
  throw new WeightsError(
    'incomplete',
    file,
    `${file} ${done === 0 ? 'is empty' : `ends after ${done} of ${total} bytes`}. Load the page again; if that does not help, put the file there anew.`,
  )
}

function differs(file: string, how: string): WeightsError {
  return new WeightsError(
    'differs',
    file,
    `${file} is not the file that weights.json describes: ${how}. Load the page again; if that does not help, run "npm run weights" and build again.`,
  )
}

/** SHA-256 in hexadecimal. Browsers offer it only to pages opened over https or from localhost. */
async function digest(bytes: Bytes, file: string): Promise<string> {
  if (!('subtle' in crypto)) {
    throw new WeightsError(
      'insecure',
      file,
      `${file} cannot be checked on a page without https. Open the app by its https address.`,
    )
  }
  const hash = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
