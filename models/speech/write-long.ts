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
  async ({ samples, language, phrase }, { signal, part }) => {
    if (samples.every((sample) => Math.abs(sample) < nothing)) {
      const text = '' as HeardText
      return { text, called: null, language: language ?? 'en', noSpeech: 1, confidence: 1 }
    }
    const parts = splitAtPauses(samples, longest)
    const written: Transcript[] = []
    const texts = () => written.map(({ text }) => text)
    for (const piece of parts) {
      const tell = ({ text }: Draft) => part({ text: join([...texts(), text]) })
      // Whoever calls us does it at the beginning.
      const wanted = written.length === 0 ? phrase : null
      written.push(
        await write({ samples: piece, language, phrase: wanted }, { signal, part: tell }),
      )
    }
    const [first = written[0], ...others] = written.filter(({ text }) => text !== '')
    if (!first) throw new Error('Sound without a part cannot be written down.')
    const called = written[0]?.called ?? null
    return {
      text: join(texts()),
      called: called === null ? null : join([called, ...texts().slice(1)]),
      language: first.language,
      noSpeech: Math.min(...written.map(({ noSpeech }) => noSpeech)),
      confidence: Math.min(first.confidence, ...others.map(({ confidence }) => confidence)),
    }
  }

const join = (texts: readonly string[]) => texts.filter(Boolean).join(' ') as HeardText
