import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Progress } from '../models/load.ts'
import type { Call } from '../models/model.ts'
import { store } from './store.ts'
import { createVoices } from './try-voice.ts'
import { usualTongue, type Synthesiser } from './voice/voices.ts'

const fresh = { tongue: usualTongue, trying: null, slowVoice: null, notice: null, language: 'en' }
beforeEach(() => store.setState(fresh))
afterEach(() => store.setState(fresh))

/** Voices that compute so many seconds for each second of speech. */
function stage(pace = 0.3) {
  let time = 0
  const close = vi.fn<() => void>()
  const opened: Call<Progress>[] = []
  let ready: (error?: Error) => void = () => undefined
  const voices = createVoices({
    added: ['kokoro', 'espeak'],
    now: () => time,
    open: async (_by: Synthesiser, loading) => {
      opened.push(loading)
      await new Promise<void>((resolve, reject) => {
        ready = (error) => (error ? reject(error) : resolve())
        loading.signal.addEventListener('abort', () => reject(new Error('given up')))
      })
      const run = async () => {
        time += 1000 * pace
        return { samples: new Float32Array(24_000), sampleRate: 24_000 }
      }
      const on = { backend: 'wasm', threads: 1, fellBack: null, patience: 1 } as const
      return { run, ready: on, close }
    },
  })
  const settle = async () => {
    for (let i = 0; i < 20; i++) await Promise.resolve()
  }
  const loaded = async (error?: Error) => {
    ready(error)
    await settle()
  }
  return { voices, opened, close, loaded, settle }
}
const spoken = () => store.getState().tongue.name

it('takes a voice that is built in at once', () => {
  const { voices, opened } = stage()
  voices.choose('rms')
  expect([spoken(), opened]).toEqual(['rms', []])
})

it('takes Kokoro when it is loaded and keeps up, and shows how far that is', async () => {
  const { voices, opened, loaded } = stage()
  voices.choose('kokoro-af_heart')
  opened[0]?.part({ step: 'weights', done: 1, total: 2 })
  expect(store.getState().trying).toEqual({
    name: 'kokoro-af_heart',
    progress: { step: 'weights', done: 1, total: 2 },
  })
  expect(spoken()).toBeNull()
  await loaded()
  expect([spoken(), store.getState().trying]).toEqual(['kokoro-af_heart', null])
})

it('leaves the voice before where Kokoro is too slow here, tells how slow, and frees it; it can be measured again', async () => {
  const { voices, close, loaded, opened } = stage(4)
  voices.choose('kokoro-af_heart')
  await loaded()
  expect([spoken(), store.getState().slowVoice]).toEqual([
    null,
    { name: 'kokoro-af_heart', pace: 4 },
  ])
  expect(close).toHaveBeenCalledOnce()
  voices.choose('kokoro-af_heart')
  expect([opened.length, store.getState().slowVoice]).toEqual([2, null])
})

it('gives up when told to, or when another voice is chosen', async () => {
  const { voices, opened, settle, loaded } = stage()
  voices.choose('kokoro-af_heart')
  voices.cancel()
  await settle()
  expect([opened[0]?.signal.aborted, store.getState().trying]).toEqual([true, null])
  voices.choose('kokoro-am_michael')
  voices.choose('slt')
  await loaded()
  expect([spoken(), store.getState().notice]).toEqual(['slt', null])
})

it('leaves the voice before where one cannot be had, and says so', async () => {
  const { voices, loaded } = stage()
  voices.choose('espeak')
  await loaded(new Error('The file is damaged.'))
  expect([spoken(), store.getState().trying]).toEqual([null, null])
  expect(store.getState().notice).toEqual({
    id: 'notice-voice-untaken',
    args: { detail: 'The file is damaged.' },
  })
})
