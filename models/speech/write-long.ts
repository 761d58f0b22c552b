import type { Run } from '../model.ts'
import type { Draft, HeardText, Transcript, Utterance } from '../types.ts'
import { splitAtPauses } from './split.ts'

/** No model here hears more than 30 s at once, and each is best well below. */
const longest = 25 * 16_000

/** Where no sample is louder, nothing was recorded: there Whisper writes "you" or thanks for watching. */
const nothing = 0.001

/** Lets a recogniser write down sound of any length: part by part, cut at pauses. */
export const writeLong =
  (write: Run<Utterance, Transcript, Draft>): Run<Utterance, Transcript, Draft> =>
  async ({ samples, language }, { signal, part }) => {
    if (samples.every((sample) => Math.abs(sample) < nothing)) {
      return { text: '' as HeardText, language: language ?? 'en', noSpeech: 1, confidence: 1 }
    }
    const parts = splitAtPauses(samples, longest)
    const written: Transcript[] = []
    const join = (...more: string[]) =>
      [...written.map(({ text }) => text), ...more].filter(Boolean).join(' ')
    for (const piece of parts) {
      const tell = ({ text }: Draft) => part({ text: join(text) })
      written.push(await write({ samples: piece, language }, { signal, part: tell }))
    }
    const spoken = written.filter(({ text }) => text !== '')
    const [first = written[0], ...others] = spoken
    if (!first) throw new Error('Sound without a part cannot be written down.')
    return {
      text: join() as HeardText,
      language: first.language,
      noSpeech: Math.min(...written.map(({ noSpeech }) => noSpeech)),
      confidence: Math.min(first.confidence, ...others.map(({ confidence }) => confidence)),
    }
  }
