import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import {
  ears,
  over,
  samples,
  stageListener as stage,
  unheard,
} from '../test/scenes/stage-listener.ts'
import type { Sound } from '../models/types.ts'
import { openQueue } from './devices/queue.ts'
import { store } from './store.ts'

beforeEach(() => store.setState(unheard))
afterEach(() => store.setState(over))

const always = { wake: { on: true, phrase: 'computer' }, looking: { kind: 'looking' } } as const

it('waits for a microphone that vanished, and listens on when it returns', async () => {
  const { hear, fail, back, speak, cues, asked } = stage()
  store.setState(always)
  await hear('silence', 320)
  await fail('lost')
  expect(ears()).toMatchObject({ kind: 'waiting', fault: { id: 'fault-microphone-lost' } })
  await back()
  await speak('computer where is it?')
  expect([cues.slice(0, 2), asked]).toEqual([['lost', 'back'], ['where is it?']])
  expect(ears()).toEqual({ kind: 'open', fault: null })
})

it('tells that the microphone is muted or silent, and that it is well again', async () => {
  let ailing: (reason: 'muted' | 'silent' | null) => void = () => undefined
  const queue = openQueue<Sound>()
  const { cues, settle } = stage({
    openMicrophone: (wish) => {
      ailing = wish.ailing
      return queue.values
    },
  })
  store.setState(always)
  queue.push({ samples: samples.silence, time: 0 })
  await settle()
  ailing('silent')
  expect(ears()).toEqual({ kind: 'open', fault: { id: 'fault-microphone-silent' } })
  ailing(null)
  expect([ears(), cues]).toEqual([{ kind: 'open', fault: null }, ['lost', 'back']])
})

it('says what is wrong with its files, and closes the microphone', async () => {
  const ended = vi.fn()
  const wrong = Object.assign(new Error('not what it should be'), {
    ...{ name: 'WeightsError', reason: 'differs' },
  })
  const { listener, settle } = stage({
    openEars: async () => Promise.reject(wrong),
    openMicrophone: (_wish, signal) => {
      signal.addEventListener('abort', ended)
      return openQueue<Sound>().values
    },
  })
  listener.press()
  await settle()
  expect(ears()).toMatchObject({ kind: 'off', fault: { id: 'fault-weights-differs' } })
  expect(ended).toHaveBeenCalled()
})

it('shows how far its files are, and gives up when told to', async () => {
  const { listener, settle } = stage({
    openEars: (_language, { signal, part }) => {
      part({ step: 'weights', done: 10, total: 20 })
      return new Promise((_, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason as Error)),
      )
    },
  })
  listener.press()
  await settle()
  expect(ears()).toMatchObject({ kind: 'starting', progress: { done: 10, total: 20 } })
  listener.cancel()
  await settle()
  expect(ears()).toEqual({ kind: 'off', fault: null })
})
