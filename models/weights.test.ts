import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Card } from './card.ts'
import { loadWeights } from './weights.ts'

const base = 'https://app.example/sightline/'
const right = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8])
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const card: Card = {
  name: 'made',
  file: 'weights/made.onnx',
  bytes: right.length,
  sha256: sha256(right),
  licence: '',
  source: { repository: '', made: '' },
  trained: '',
  quality: '',
}

/** A host that answers every request alike, and remembers what it was asked. */
const host = (answer: () => Response) => {
  const asked: string[] = []
  const fetch = async (address: URL) => {
    asked.push(address.href)
    return answer()
  }
  return { asked, fetch: fetch as unknown as typeof globalThis.fetch }
}

const inPieces = (...pieces: Uint8Array[]) =>
  new Response(
    new ReadableStream({
      start(stream) {
        for (const piece of pieces) stream.enqueue(piece)
        stream.close()
      },
    }),
  )

/** The browser's cache, in memory; `full` refuses to keep anything. */
const memory = (entries: Record<string, Uint8Array<ArrayBuffer>> = {}, full = false) => {
  const kept = new Map(Object.entries(entries))
  const cache = {
    match: async (key: string) => {
      const bytes = kept.get(key)
      return bytes && new Response(bytes)
    },
    put: async (key: string, response: Response) => {
      if (full) throw new DOMException('no room', 'QuotaExceededError')
      kept.set(key, new Uint8Array(await response.arrayBuffer()))
    },
    delete: async (key: string) => kept.delete(key),
    keys: async () => [...kept.keys()].map((url) => ({ url })),
  }
  return { kept, caches: { open: async () => cache } as unknown as CacheStorage }
}
const key = `${base}${card.file}?sha256=${card.sha256}`

const load = (
  fetch: typeof globalThis.fetch,
  caches: CacheStorage | null = null,
  { signal = new AbortController().signal, wanted = card, steps = [] as number[] } = {},
) => loadWeights(wanted, base, { fetch, caches }, { signal, progress: (done) => steps.push(done) })

it('gives the bytes, counts them as they come, and keeps them', async () => {
  const { fetch, asked } = host(() => inPieces(right.slice(0, 3), right.slice(3)))
  const { caches, kept } = memory()
  const steps: number[] = []
  expect(await load(fetch, caches, { steps })).toEqual(right)
  expect(asked).toEqual(['https://app.example/sightline/weights/made.onnx'])
  expect(steps).toEqual([3, 8])
  expect(kept.get(key)).toEqual(right)
})

it('takes what is kept without asking the network', async () => {
  const { fetch, asked } = host(() => new Response(null, { status: 500 }))
  expect(await load(fetch, memory({ [key]: right }).caches)).toEqual(right)
  expect(asked).toEqual([])
})

it.each([
  ['changed', new Uint8Array(8)],
  ['cut short', right.slice(0, 5)],
])('fetches again what was %s in the cache', async (_how, damaged) => {
  const { fetch, asked } = host(() => new Response(right))
  const { caches, kept } = memory({ [key]: damaged })
  expect(await load(fetch, caches)).toEqual(right)
  expect(asked).toHaveLength(1)
  expect(kept.get(key)).toEqual(right)
})

it('removes damaged bytes from the cache even if the file cannot be fetched', async () => {
  const { caches, kept } = memory({ [key]: new Uint8Array(8) })
  const { fetch } = host(() => new Response(null, { status: 404 }))
  await expect(load(fetch, caches)).rejects.toThrow()
  expect(kept.size).toBe(0)
})

it('forgets versions that no card asks for, and nothing of another app on the same host', async () => {
  const old = `${base}weights/made.onnx?sha256=old`
  const other = 'https://app.example/other/weights/made.onnx?sha256=theirs'
  const { caches, kept } = memory({ [old]: right, [other]: right })
  await load(host(() => new Response(right)).fetch, caches)
  expect([...kept.keys()]).toEqual([other, key])
})

it('does without a cache that is full, closed or absent', async () => {
  const closed = { open: () => Promise.reject(new Error('private')) } as unknown as CacheStorage
  for (const caches of [memory({}, true).caches, closed, null]) {
    expect(await load(host(() => new Response(right)).fetch, caches)).toEqual(right)
  }
})

it.each([
  ['missing', 'status 404', () => new Response('', { status: 404 })],
  [
    'missing',
    'a web page instead',
    () => new Response('<html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
  ],
  ['incomplete', 'is empty', () => new Response(new Uint8Array(0))],
  ['incomplete', 'ends after 5 of 8 bytes', () => new Response(right.slice(0, 5))],
  ['differs', 'longer than 8 bytes', () => inPieces(right, right)],
  ['differs', sha256(new Uint8Array(8)), () => new Response(new Uint8Array(8))],
])('says that the file is %s: %s', async (reason, words, answer) => {
  const { caches, kept } = memory()
  await expect(load(host(answer).fetch, caches)).rejects.toMatchObject({
    reason,
    file: card.file,
    message: expect.stringContaining(words) as string,
  })
  expect(kept.size).toBe(0)
})

it('says that it is offline, with the cause, when the host cannot be reached', async () => {
  const cause = new TypeError('Failed to fetch')
  const fetch = () => Promise.reject(cause)
  await expect(load(fetch)).rejects.toMatchObject({ reason: 'offline', file: card.file, cause })
})

it('says that it is offline when the connection breaks in the middle', async () => {
  const broken = () => {
    let pulls = 0
    const pull = (stream: ReadableStreamDefaultController) =>
      pulls++ === 0
        ? stream.enqueue(right.slice(0, 3))
        : stream.error(new TypeError('network error'))
    return new Response(new ReadableStream({ pull }))
  }
  await expect(load(host(broken).fetch)).rejects.toMatchObject({ reason: 'offline' })
})

it.each(['https://other.example/made.onnx', '//other.example/made.onnx'])(
  'never asks another host: %s',
  async (file) => {
    const { fetch, asked } = host(() => new Response(right))
    const wanted = { ...card, file }
    await expect(load(fetch, null, { wanted })).rejects.toMatchObject({ reason: 'foreign' })
    expect(asked).toEqual([])
  },
)

it('rejects with the reason of the abort, and keeps nothing', async () => {
  const stop = new AbortController()
  const { caches, kept } = memory()
  const fetch = async () => {
    stop.abort(new Error('left the page'))
    throw new DOMException('aborted', 'AbortError')
  }
  await expect(load(fetch, caches, { signal: stop.signal })).rejects.toThrow('left the page')
  expect(kept.size).toBe(0)
})
