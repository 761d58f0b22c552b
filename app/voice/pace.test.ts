import { expect, it } from 'vitest'
import type { Script } from '../../models/types.ts'
import { paceOf } from './pace.ts'

const { signal } = new AbortController()

/** A voice that says two seconds, and computes so many seconds for each sentence. */
function stage(...takes: readonly number[]) {
  let time = 0
  const said: Script[] = []
  const run = async (script: Script) => {
    time += 1000 * (takes[said.length] ?? NaN)
    said.push(script)
    return { samples: new Float32Array(48_000), sampleRate: 24_000 }
  }
  return { said, run, now: () => time }
}

it('is the time of computing over that of the sound', async () => {
  const { run, now, said } = stage(0.5)
  expect(await paceOf(run, 'kokoro-af_heart', now, signal)).toBeCloseTo(0.25)
  expect(said).toMatchObject([{ voice: 'kokoro-af_heart', rate: 1 }])
})

it('forgives a slow first sentence, and does not wait for what is far too slow', async () => {
  const warming = stage(3, 0.6)
  expect(await paceOf(warming.run, 'v', warming.now, signal)).toBeCloseTo(0.3)
  const slow = stage(8)
  expect(await paceOf(slow.run, 'v', slow.now, signal)).toBeCloseTo(4)
})

it('rejects where there is no sound', async () => {
  const run = async () => ({ samples: new Float32Array(0), sampleRate: 24_000 })
  await expect(paceOf(run, 'v', () => 0, signal)).rejects.toThrow('no sound')
})
