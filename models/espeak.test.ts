import { expect, it } from 'vitest'
import { cardNamed } from './card.ts'
import { createEspeak, type EspeakProgram } from './espeak.model.ts'
import { espeakFiles } from './espeak-files.ts'

const call = { signal: new AbortController().signal, part: () => undefined }
const data = espeakFiles.map((name) => ({ card: cardNamed(name), bytes: Uint8Array.of(1, 2) }))
const base = 'https://page.example/sight/'

/** A program that knows two voices and says a sample a letter, and what it was told. */
function stage(loudness = 16_384) {
  const told: unknown[] = []
  class Engine {
    get_samplerate = () => 22_050
    set_rate = (rate: number) => void told.push(rate)
    set_voice = (name: string) => (['de', 'en-us'].includes(name) ? (told.push(name), 0) : 1)
    synthesize = (text: string, heard: (audio: Int16Array | null) => boolean) => {
      heard(new Int16Array(text.length).fill(loudness))
      heard(null)
    }
  }
  const program: EspeakProgram = {
    default: async ({ getPreloadedPackage }) => {
      told.push(getPreloadedPackage().byteLength)
      return { eSpeakNGWorker: Engine }
    },
  }
  const open = async (address: string) => {
    told.push(address)
    return program
  }
  return { told, model: createEspeak(open) }
}

it('loads its program by address and speaks a language at a rate', async () => {
  const { told, model } = stage()
  const speech = await model.start(
    [],
    data,
    base,
  )({ text: 'Hallo', voice: 'espeak:de-AT', rate: 2 }, call)
  expect(told).toEqual([
    `${base}weights/speech/espeak-ng.js?sha256=${cardNamed('espeak-program').sha256}`,
    ...[2, 'de', 350],
  ])
  expect([speech.samples[4], speech.samples.length, speech.sampleRate]).toEqual([0.5, 5, 22_050])
})

it('calls English as the program does, and says so where a language is not known', async () => {
  const { told, model } = stage()
  const run = model.start([], data, base)
  await run({ text: 'Hi', voice: 'espeak:en', rate: 1 }, call)
  expect(told).toContain('en-us')
  const unknown = run({ text: 'Hi', voice: 'espeak:tlh', rate: 1 }, call)
  await expect(unknown).rejects.toThrow('no voice for "tlh"')
})

it('is not trusted where it is silent, and says so where a file is not there', async () => {
  await stage().model.prove([], data, base)
  await expect(stage(0).model.prove([], data, base)).rejects.toThrow('no sound')
  expect(() => stage().model.start([], [], base)).toThrow('without its files')
})
