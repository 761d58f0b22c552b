import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cardNamed } from '../../models/card.ts'
import { espeakFiles, espeakVoice } from '../../models/espeak-files.ts'
import { fliteVoices } from '../../models/flite-voices.ts'
import { kokoroFiles, kokoroVoices } from '../../models/kokoro-files.ts'
import { openSpeaker, writeWave } from '../browser/spoken.ts'
import { withBrowser } from './browser.ts'
import { serve } from './serve.ts'
import type { Spoken } from './transcripts.ts'
import { foreign, sentences } from './voice-sentences.ts'

/** A sentence that was read, by whom, and how long that took for a second of sound, s. */
export type Read = Spoken & { readonly voice: string; readonly pace: number }

type Script = { readonly text: string; readonly voice: string; readonly language: string }
type Speak = (
  script: Script,
) => Promise<{ samples: ArrayLike<number>; sampleRate: number; ms: number }>

/** Every built-in voice reads every sentence into a file of its own. */
export async function readByFlite(folder: string): Promise<Read[]> {
  const speak = await openSpeaker()
  return readAll(folder, english(fliteVoices), async ({ text, voice }) => {
    const begun = performance.now()
    const speech = await speak({ text, voice, rate: 1 })
    return { ...speech, ms: performance.now() - begun }
  })
}

/** The voices that are fetched on request read, in headless Chromium; those that are not there are left out, which is said. */
export async function readByAdded(folder: string): Promise<Read[]> {
  const added = [
    { by: 'kokoro', files: kokoroFiles, scripts: english(kokoroVoices) },
    { by: 'espeak', files: espeakFiles, scripts: foreign.map(asEspeak) },
  ] as const
  const read: Read[] = []
  for (const { by, files, scripts } of added) {
    if (files.every(isThere)) read.push(...(await readInBrowser(folder, by, scripts)))
    else console.log(`${by} is left out: \`npm run weights -- --with ${by}\` fetches it.`)
  }
  return read
}

const english = (voices: readonly string[]): Script[] =>
  voices.flatMap((voice) => sentences.map((text) => ({ text, voice, language: 'en' })))

const asEspeak = ({ text, language }: { text: string; language: string }): Script => ({
  ...{ text, language, voice: espeakVoice(language) },
})

const isThere = (name: string) =>
  existsSync(join(import.meta.dirname, '../../assets', cardNamed(name).file))

async function readInBrowser(
  folder: string,
  by: 'kokoro' | 'espeak',
  scripts: readonly Script[],
): Promise<Read[]> {
  const served = await serve(import.meta.dirname, {})
  try {
    return await withBrowser({ gpu: false }, async (open) => {
      const page = await open(`${served.url}voice.html`)
      await page.waitForFunction(() => 'voicePage' in globalThis, null, { timeout: 120_000 })
      console.log(`${by} on ${await page.evaluate((by) => voicePage.open(by), by)}.`)
      return readAll(folder, scripts, ({ text, voice }) =>
        page.evaluate((script) => voicePage.read(script), { text, voice, rate: 1 }),
      )
    })
  } finally {
    await served.close()
  }
}

async function readAll(folder: string, scripts: readonly Script[], speak: Speak): Promise<Read[]> {
  const read: Read[] = []
  for (const [i, script] of scripts.entries()) {
    const { samples, sampleRate, ms } = await speak(script)
    const name = `${script.voice.replace(':', '-')}-${i + 1}.wav`
    await writeWave(join(folder, name), [Float32Array.from(samples)], sampleRate)
    const pace = (ms * sampleRate) / 1000 / samples.length
    read.push({ ...script, name, path: join(folder, name), pace })
  }
  return read
}
