import { espeakVoice } from '../../models/espeak-files.ts'
import type { Run } from '../../models/model.ts'
import type { Script, Speech } from '../../models/types.ts'
import { spellOut } from './spell-out.ts'
import { voicesFor, type Around, type Synthesiser, type VoiceChoice } from './voices.ts'

type Hands = {
  readonly open: (by: Synthesiser) => Promise<{ readonly run: Run<Script, Speech> }>
  readonly around: () => Around
  /** Told when a voice failed and a built-in one takes its place. */
  readonly failed: (error: Error, instead: 'flite') => void
}

type Manner = { readonly language: string; readonly rate: number }

/**
 * Makes sentences into speech with one voice, numbers and units in words. Where an added voice fails, the
 * built-in one says that sentence and what comes after it; rejects where there is none for the language.
 */
export const makeSpeech =
  ({ open, around, failed }: Hands) =>
  (chosen: VoiceChoice, { language, rate }: Manner, signal: AbortSignal) => {
    let voice = chosen
    let run: Run<Script, Speech> | null = null
    return async function make(sentence: string): Promise<Speech> {
      const { by } = voice
      if (by === 'device') throw new Error('The voice of the device is not made here.')
      try {
        run ??= (await open(by)).run
        const name = by === 'espeak' ? espeakVoice(language) : voice.name
        const script = { text: spellOut(sentence, language), voice: name, rate }
        return await run(script, { signal, part: () => undefined })
      } catch (error) {
        const spare = voicesFor(language, around()).find((each) => each.by === 'flite')
        if (signal.aborted || by === 'flite' || !spare) throw error
        if (voice === chosen) failed(asError(error), 'flite')
        voice = spare
        run = null
        return make(sentence)
      }
    }
  }

export const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error))
