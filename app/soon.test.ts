import { afterEach, expect, it } from 'vitest'
import { earsSoon, sightSoon } from './soon.ts'
import { store } from './store.ts'

const starting = { kind: 'starting', step: 'model', progress: null } as const
const { signal } = new AbortController()
afterEach(() => store.setState({ looking: { kind: 'off' }, ears: { kind: 'off', fault: null } }))

it('waits for the second picture where looking is about to begin', async () => {
  let seen: object | null = null
  let sighted: boolean | null = null
  store.setState({ looking: starting })
  const soon = sightSoon(() => seen, signal).then((value) => (sighted = value))
  const show = async (picture: object) => {
    seen = picture
    store.setState({ labels: [] })
    await Promise.resolve()
  }
  store.setState({ looking: { kind: 'looking' } })
  const one = {}
  await show(one)
  await show(one)
  expect(sighted).toBeNull()
  await show({})
  expect(await soon).toBe(true)
})

it('waits for nothing where nothing is looked at, and no longer than that', async () => {
  expect(await sightSoon(() => ({}), signal)).toBe(false)
  store.setState({ looking: starting })
  const soon = sightSoon(() => null, signal)
  store.setState({ looking: { kind: 'off' } })
  expect(await soon).toBe(false)
})

it('waits no more for whoever asked anew', async () => {
  store.setState({ looking: starting })
  const turn = new AbortController()
  const soon = sightSoon(() => null, turn.signal)
  turn.abort()
  expect(await soon).toBe(false)
  expect(await sightSoon(() => null, turn.signal)).toBe(false)
})

const loading = (step: 'weights' | 'microphone') =>
  store.setState({ ears: { kind: 'starting', step, progress: null } })

it('waits for ears until their files are there, and not for a microphone to be allowed', async () => {
  let ready = false
  loading('weights')
  void earsSoon(signal).then(() => (ready = true))
  await Promise.resolve()
  expect(ready).toBe(false)
  loading('microphone')
  await Promise.resolve()
  expect(ready).toBe(true)
})

it('waits for no ears where looking is over', async () => {
  loading('weights')
  const end = new AbortController()
  const soon = earsSoon(end.signal)
  end.abort()
  await soon
  await earsSoon(end.signal)
})
