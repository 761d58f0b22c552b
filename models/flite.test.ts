import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cardNamed } from './card.ts'
import { fliteVoices } from './flite-voices.ts'
import flite from './flite.model.ts'

const card = cardNamed('flite')
const path = join(import.meta.dirname, '../assets', card.file)
const call = { signal: new AbortController().signal, part: () => undefined }

describe.skipIf(!existsSync(path))(
  'Flite itself (npm run weights fetches it)',
  { timeout: 30_000 },
  () => {
    const file = existsSync(path) ? { card, bytes: new Uint8Array(readFileSync(path)) } : null
    const data = file ? [file] : []

    it('has a sound for every voice, half as long at twice the rate', async () => {
      await flite.prove([], data, '')
      const run = flite.start([], data, '')
      for (const voice of fliteVoices) {
        const script = { text: 'The cup is on the table.', voice, rate: 1 }
        const usual = await run(script, call)
        const quick = await run({ ...script, rate: 2 }, call)
        expect(usual.sampleRate).toBe(16_000)
        expect(usual.samples.length / usual.sampleRate).toBeGreaterThan(1)
        expect(quick.samples.length / usual.samples.length).toBeCloseTo(0.5, 1)
      }
    })

    it('speaks no sentence that nobody waits for any more', async () => {
      const run = flite.start([], data, '')
      const stopped = run(
        { text: 'Hello.', voice: 'slt', rate: 1 },
        { ...call, signal: AbortSignal.abort() },
      )
      await expect(stopped).rejects.toThrow('aborted')
    })
  },
)

it('says so when its file is no program', async () => {
  const broken = { card, bytes: new Uint8Array(8) }
  await expect(flite.prove([], [broken], '')).rejects.toThrow(/WebAssembly/)
  expect(() => flite.start([], [], '')).toThrow('without its file')
})
