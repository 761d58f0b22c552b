import type { HeardText, Sound, Transcript } from '../../models/types.ts'
import { frameTime } from '../../app/core/talk/take-turns.ts'
import { isUnfinished } from '../../app/core/talk/unfinished.ts'
import { talk, type Hands } from '../../app/talk.ts'

/** Made sound: so many ms that stand for these words, or for no voice where they are empty. */
export type Piece = readonly [ms: number, words?: string, level?: number]

const samplesAt = (level: number) => new Float32Array(512).fill(level)
const phrase = 'computer'
export const transcript = (text: string): Transcript => ({
  ...{ text: text as HeardText, language: 'en', noSpeech: 0, confidence: 0.9 },
  called: text.startsWith(phrase) ? (text.slice(phrase.length).trim() as HeardText) : null,
})

/**
 * Plays pieces of made sound through talking, and tells what was done and when, ms. Words are known at
 * once. An answer sounds for as long as it is `saying`, until somebody speaks.
 */
export async function play(
  pieces: readonly Piece[],
  more: Partial<Hands> = {},
): Promise<readonly string[]> {
  const log: string[] = []
  const over = new AbortController()
  let time = 0
  let saying = ''
  let silence: () => void = () => undefined
  /** The words whose sound lies in what is to be written down, by the level that marks each. */
  const words: string[] = []
  const marked = pieces.map(([ms, text = '', level = 0.5]) => {
    if (text !== '') words.push(text)
    return { ms, sample: text === '' ? 0 : level + words.length / 1000 }
  })
  const wordsIn = (samples: Float32Array) =>
    words.filter((_, i) =>
      samples.some((sample) => Math.abs((sample % 0.1) - (i + 1) / 1000) < 1e-4),
    )
  const note = (what: string) => log.push(what)
  const hands: Hands = {
    detect: async ({ samples }) => ((samples[0] ?? 0) === 0 ? 0.02 : 0.95),
    transcribe: async (samples) =>
      transcript(wordsIn(samples).join(' ').replaceAll('*', '').trim()),
    begun: () => undefined,
    open: () => true,
    held: () => false,
    unfinished: (text) => isUnfinished(text, ['the', 'is']),
    own: () => ({ sounding: saying !== '', own: false }),
    saying: () => saying,
    cue: (cue) => note(`cue ${cue}`),
    claim: () => () => undefined,
    wait: () => () => undefined,
    yield: () => {
      note('yield')
      silence()
    },
    goOn: (echo) => note(echo ? 'go on after echo' : 'go on'),
    show: (heard) => (heard === null ? note('show nothing') : undefined),
    ask: (question) => {
      note(`ask ${question}`)
      saying = `answer to ${question}`
      return new Promise((resolve) => {
        silence = () => {
          saying = ''
          resolve()
        }
      })
    },
    unheard: () => note('unheard'),
    attend: (after) => note(`attend after ${after}`),
    idle: () => undefined,
    failed: (error) => note(`failed: ${String(error)}`),
    ...more,
  }
  async function* sounds(): AsyncGenerator<Sound, void> {
    for (const { ms, sample } of marked) {
      for (let passed = 0; passed < ms; passed += frameTime) {
        yield { samples: samplesAt(sample), time }
        time += frameTime
        // Whoever waits for words or an answer goes on between two frames.
        for (let i = 0; i < 20; i++) await Promise.resolve()
      }
    }
    over.abort() // as the microphone is closed
  }
  await talk(sounds(), hands, over.signal)
  return log
}
export const quiet = (ms: number): Piece => [ms]
