import { afterEach, expect, it } from 'vitest'
import { sightSoon } from './soon.ts'
import { store } from './store.ts'

const starting = { kind: 'starting', step: 'model', progress: null } as const
const { signal } = new AbortController()
afterEach(() => store.setState({ looking: { kind: 'off' } }))

it('waits for the first picture where looking is about to begin', async () => {
  let there = false
  store.setState({ looking: starting })
  const soon = sightSoon(() => there, signal)
  store.setState({ looking: { kind: 'looking' } })
  there = true
  store.setState({ labels: [] })
  expect(await soon).toBe(true)
})

it('waits for nothing where nothing is looked at, and no longer than that', async () => {
  expect(await sightSoon(() => true, signal)).toBe(false)
  store.setState({ looking: starting })
  const soon = sightSoon(() => false, signal)
  store.setState({ looking: { kind: 'off' } })
  expect(await soon).toBe(false)
})

it('waits no more for whoever asked anew', async () => {
  store.setState({ looking: starting })
  const turn = new AbortController()
  const soon = sightSoon(() => false, turn.signal)
  turn.abort()
  expect(await soon).toBe(false)
  expect(await sightSoon(() => false, turn.signal)).toBe(false)
})
