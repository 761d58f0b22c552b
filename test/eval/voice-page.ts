/** The browser's side: reads sentences with the voices that are fetched on request, as the app does. */
import espeak from '../../models/espeak.model.ts'
import { espeakFiles } from '../../models/espeak-files.ts'
import { kokoroFiles } from '../../models/kokoro-files.ts'
import kokoro from '../../models/kokoro.model.ts'
import type { Run } from '../../models/model.ts'
import { openModel } from '../../models/open.ts'
import type { Script, Speech } from '../../models/types.ts'

export type VoicePage = {
  /** Gives what it runs on. */
  readonly open: (by: 'kokoro' | 'espeak') => Promise<string>
  /** What was said, as samples in -1..1, and how long that took to compute, ms. */
  readonly read: (
    script: Script,
  ) => Promise<{ readonly samples: number[]; readonly sampleRate: number; readonly ms: number }>
}

declare global {
  var voicePage: VoicePage
}

const voices = {
  kokoro: { model: kokoro, weights: kokoroFiles, backend: 'auto' },
  espeak: { model: espeak, weights: espeakFiles, backend: 'wasm' },
} as const

let speak: Run<Script, Speech> | null = null
const call = { signal: new AbortController().signal, part: () => undefined }

globalThis.voicePage = {
  open: async (by) => {
    const { model, ...files } = voices[by]
    const base = new URL('/', location.href).href
    const wish = { ...files, threads: null, base }
    const { run, ready } = await openModel(model, wish, call, (cause) => {
      throw cause
    })
    speak = run
    return `${ready.backend} x ${ready.threads}`
  },
  read: async (script) => {
    if (!speak) throw new Error('A sentence came before the voice was opened.')
    const begun = performance.now()
    const { samples, sampleRate } = await speak(script, call)
    return { samples: [...samples], sampleRate, ms: performance.now() - begun }
  },
}
