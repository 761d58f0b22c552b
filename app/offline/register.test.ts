import { expect, test } from 'vitest'
import { keepOffline, type Page } from './register.ts'

/** One tab: what happened in it, and a page each time it is loaded. */
function openTab() {
  const happened: string[] = []
  const stored = new Map<string, string>()
  const load = (isolated: boolean, more: Partial<Page> = {}) =>
    keepOffline({
      isolated,
      register: () =>
        Promise.resolve({
          postMessage: (message: string) =>
            happened.push(/register\.ts/.test(message) ? 'keep' : message),
        }),
      reload: () => happened.push('reload'),
      memory: {
        getItem: (name) => stored.get(name) ?? null,
        setItem: (name, value) => void stored.set(name, value),
        removeItem: (name) => void stored.delete(name),
      },
      ...more,
    })
  return { happened, load }
}

test('an isolated page is kept and not loaded again', async () => {
  const { happened, load } = openTab()
  await load(true)
  expect(happened).toEqual(['keep'])
})

test('a page that is not isolated is loaded once more, and then kept', async () => {
  const { happened, load } = openTab()
  await load(false)
  await load(true)
  expect(happened).toEqual(['reload', 'keep'])
})

test('a page that cannot be isolated is loaded once more only, and kept all the same', async () => {
  const { happened, load } = openTab()
  await load(false)
  await load(false)
  await load(false)
  expect(happened).toEqual(['reload', 'keep', 'keep'])
})

test('a page that lost its isolation after a forced reload may get it again', async () => {
  const { happened, load } = openTab()
  await load(false)
  await load(true)
  await load(false)
  expect(happened).toEqual(['reload', 'keep', 'reload'])
})

test('a page is never loaded again where that cannot be remembered', async () => {
  const { happened, load } = openTab()
  const setItem = () => {
    throw new Error('storage is off')
  }
  const memory = { getItem: () => null, setItem, removeItem: setItem }
  await expect(load(false, { memory })).rejects.toThrow('storage is off')
  expect(happened).toEqual([])
})
