import { expect, test } from 'vitest'
import { findKey, findOldCaches, isProgram, keepFiles, type Shell, withHeaders } from './shell.ts'

const scope = 'https://host/app/'
const shell: Shell = {
  version: 'two',
  files: [
    { url: '', integrity: 'sha256-page' },
    { url: 'assets/a-1.js', integrity: 'sha256-a' },
    { url: 'assets/runtime.asyncify-9.wasm', integrity: 'sha256-gpu' },
  ],
}

const key = (url: string, { method = 'GET', headers = {} } = {}) =>
  findKey({ url, method, headers: new Headers(headers) }, scope)

/** Caches that know whole addresses only. */
function makeCaches(kept: Record<string, Record<string, Response>> = {}) {
  const stores = new Map(
    Object.entries(kept).map(([name, of]) => [name, new Map(Object.entries(of))]),
  )
  const open = (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>()
    stores.set(name, store)
    return Promise.resolve({
      match: (url: string) => Promise.resolve(store.get(url)),
      put: (url: string, response: Response) => Promise.resolve(void store.set(url, response)),
    })
  }
  const match = (url: string) =>
    Promise.resolve([...stores.values()].map((store) => store.get(url)).find(Boolean))
  return { stores, caches: { open, match } as unknown as CacheStorage }
}

function makeFetch(answer: (url: string) => Response = () => new Response('new')) {
  const asked: [string, RequestInit | undefined][] = []
  const fetch = ((url: string, init?: RequestInit) => {
    asked.push([url, init])
    return Promise.resolve(answer(url))
  }) as typeof globalThis.fetch
  return { asked, fetch }
}

test('a page is kept under the folder it lies in, whatever is asked of it', () => {
  expect(key(`${scope}?device=webcam`)).toBe(scope)
  expect(key(`${scope}index.html#top`)).toBe(scope)
  expect(key(`${scope}assets/a-1.js`)).toBe(`${scope}assets/a-1.js`)
})

test('weights, parts of files, other places and what is sent are left alone', () => {
  expect(key(`${scope}weights/eyes.onnx`)).toBeNull()
  expect(key(`${scope}film.webm`, { headers: { range: 'bytes=0-' } })).toBeNull()
  expect(key('https://host/elsewhere/')).toBeNull()
  expect(key(scope, { method: 'POST' })).toBeNull()
})

test('a program among the weights is asked for by its hash, or not at all', () => {
  const hash = 'a'.repeat(64)
  const asked = (path: string, method = 'GET') => isProgram({ url: scope + path, method }, scope)
  expect(asked(`weights/speech/espeak-ng.js?sha256=${hash}`)).toBe(true)
  expect(asked('weights/speech/espeak-ng.js')).toBe(false)
  expect(asked(`weights/a.onnx?sha256=${hash}`)).toBe(false)
  expect(asked(`assets/a.js?sha256=${hash}`)).toBe(false)
  expect(asked(`weights/a.js?sha256=${hash}`, 'POST')).toBe(false)
})

test('only caches of older builds are old', () => {
  const names = ['sightline-shell-one', 'sightline-shell-two', 'sightline-weights', 'another-app']
  expect(findOldCaches(names, shell)).toEqual(['sightline-shell-one'])
})

test('keeps all files with their hashes asked for, but nothing that only WebGPU needs', async () => {
  const { caches, stores } = makeCaches()
  const { asked, fetch } = makeFetch()
  await keepFiles(shell, scope, { caches, fetch })
  expect(asked).toEqual([
    [scope, { integrity: 'sha256-page', cache: 'no-cache' }],
    [`${scope}assets/a-1.js`, { integrity: 'sha256-a', cache: 'no-cache' }],
  ])
  expect(stores.get('sightline-shell-two')?.size).toBe(2)
  await keepFiles(shell, scope, { caches, fetch })
  expect(asked).toHaveLength(2)
})

test('takes what WebGPU needs from an older build that used it', async () => {
  const wasm = `${scope}assets/runtime.asyncify-9.wasm`
  const { caches, stores } = makeCaches({ 'sightline-shell-one': { [wasm]: new Response('gpu') } })
  await keepFiles(shell, scope, { caches, fetch: makeFetch().fetch })
  expect(await stores.get('sightline-shell-two')?.get(wasm)?.text()).toBe('gpu')
})

test('takes an unchanged file from an older build, but never its page', async () => {
  const js = `${scope}assets/a-1.js`
  const { caches, stores } = makeCaches({
    'sightline-shell-one': { [scope]: new Response('old'), [js]: new Response('old') },
  })
  const { asked, fetch } = makeFetch()
  await keepFiles(shell, scope, { caches, fetch })
  expect(asked.map(([url]) => url)).toEqual([scope])
  expect(await stores.get('sightline-shell-two')?.get(js)?.text()).toBe('old')
})

test('a file that is gone from the host fails the whole', async () => {
  const { caches } = makeCaches()
  const { fetch } = makeFetch((url) => new Response('', { status: url === scope ? 200 : 404 }))
  await expect(keepFiles(shell, scope, { caches, fetch })).rejects.toThrow('answered 404')
})

test('every answer isolates and carries the policy, and none tells of bytes that were unpacked', () => {
  const { headers } = withHeaders(
    new Response('x', { headers: { 'content-type': 'text/html', 'content-encoding': 'gzip' } }),
  )
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
  expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp')
  expect(headers.get('content-security-policy')).toContain("connect-src 'self'")
  expect(headers.get('content-type')).toBe('text/html')
  expect(headers.get('content-encoding')).toBeNull()
})
