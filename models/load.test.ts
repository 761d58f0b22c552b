import { expect, it } from 'vitest'
import type { Card } from './card.ts'
import { load, type Progress } from './load.ts'
import type { Model, Session } from './model.ts'
import type { Backend } from './session.ts'

const card = (name: string, bytes: number): Card => ({
  name,
  file: `weights/${name}.onnx`,
  bytes,
  sha256: '',
  licence: '',
  source: { repository: '', made: '' },
  trained: '',
  quality: '',
})

const session: Session = {
  inputs: {},
  outputs: [],
  run: async () => ({}),
  close: async () => undefined,
}

/** A model that answers with what it runs on; `wrongOn` makes its first result there a wrong one. */
const stage = (wrongOn: readonly Backend[], gpu = true, proving = 0) => {
  let time = 0
  const opened: Backend[] = []
  const parts: Progress[] = []
  const fetched: string[] = []
  const handed: string[] = []
  const model: Model<null, string> = {
    name: 'made',
    start: (_networks, data) => {
      handed.push(...data.map(({ card }) => card.name))
      return async () => opened.at(-1) ?? ''
    },
    prove: async () => {
      if (wrongOn.some((backend) => backend === opened.at(-1))) throw new Error('scores are off')
    },
    transfer: () => [],
  }
  const loadOn = (backend: Backend | 'auto', weights = ['a']) =>
    load(
      model,
      { weights, backend, threads: null, base: '' },
      { part: (part) => parts.push(part) },
      {
        card: (name) => ({
          ...card(name, name.length * 10),
          ...(name === 'alphabet' && { file: 'weights/alphabet.txt' }),
          ...(name === 'fast' && { onProcessor: 'fast-int8' }),
        }),
        fetch: async ({ name }, progress) => {
          fetched.push(name)
          progress(5, 10)
          return new Uint8Array(1)
        },
        open: async (_bytes, { backend }) => {
          opened.push(backend)
          return session
        },
        gpu: async () => gpu,
        threads: 2,
        now: () => (time += proving),
      },
    )
  return { loadOn, opened, parts, fetched, handed }
}

it('takes the graphics chip where it computes rightly', async () => {
  const { ready } = await stage([]).loadOn('auto')
  expect(ready).toEqual({ backend: 'webgpu', threads: 1, fellBack: null, patience: 10_000 })
})

it('takes the processor where there is no graphics chip, and makes nothing of it', async () => {
  const { ready } = await stage([], false).loadOn('auto')
  expect(ready).toEqual({ backend: 'wasm', threads: 2, fellBack: null, patience: 10_000 })
})

it('falls back to the processor when the graphics chip computes wrongly, and says why', async () => {
  const { loadOn, opened } = stage(['webgpu'])
  expect((await loadOn('auto')).ready).toEqual({
    backend: 'wasm',
    threads: 2,
    fellBack: 'scores are off',
    patience: 10_000,
  })
  expect(opened).toEqual(['webgpu', 'wasm'])
})

it('fails with the cause when nothing computes rightly', async () => {
  await expect(stage(['webgpu', 'wasm']).loadOn('auto')).rejects.toThrow('scores are off')
})

it('does not choose another backend than the one wished for', async () => {
  const { loadOn, opened } = stage(['webgpu'])
  await expect(loadOn('webgpu')).rejects.toThrow('scores are off')
  expect(opened).toEqual(['webgpu'])
})

it('takes another file for the processor where a card names one', async () => {
  const { loadOn, fetched } = stage([])
  await loadOn('wasm', ['fast'])
  await loadOn('webgpu', ['fast'])
  expect(fetched).toEqual(['fast-int8', 'fast'])
})

it('is as patient as the first run was slow', async () => {
  expect((await stage([], true, 6000).loadOn('wasm')).ready.patience).toBe(24_000)
})

it('counts the bytes of all weights together', async () => {
  const { loadOn, parts } = stage([])
  await loadOn('wasm', ['a', 'bb'])
  expect(parts).toEqual([
    { step: 'weights', done: 5, total: 30 },
    { step: 'weights', done: 15, total: 30 },
    { step: 'model' },
  ])
})

it('opens networks and hands over files that are none as they are', async () => {
  const { loadOn, opened, fetched, handed } = stage([])
  await loadOn('wasm', ['a', 'alphabet'])
  expect(fetched).toEqual(['a', 'alphabet'])
  expect(opened).toEqual(['wasm'])
  expect(handed).toEqual(['alphabet'])
})
