import { Tokenizer } from '@huggingface/tokenizers'
import { primary } from '../language.ts'
import type { DataFile, Loaded, Run, Session, Tensor } from '../model.ts'
import type { Draft, Transcript, Utterance } from '../types.ts'
import { decode, type Wish } from './decode.ts'
import { logProbabilityOf, openDecoder, type Read } from './decoder.ts'
import { bands, framesPerSecond, logMel } from './mel.ts'
import { afterPhrase, listenFor, spellPhrase } from './phrase.ts'
import { oncePerSaying } from './repeats.ts'
import { mostTokens, trusted } from './trust.ts'

/** Positions of the encoder: two frames each, 1500 in 30 s. */
const positionsPerSecond = framesPerSecond / 2
const mostPositions = 1500
/**
 * Silence after the speech, as in training, where all sound is filled up to 30 s with it: with less,
 * Whisper may not find the end and begin anew. That is seen at once, and tried again with all of it.
 */
const tails = [4, 30]

/** What of Whisper's generation_config.json is needed. */
type Config = {
  readonly decoder_start_token_id: number
  readonly eos_token_id: number
  readonly no_timestamps_token_id: number
  readonly lang_to_id: Readonly<Record<string, number>>
  readonly task_to_id: { readonly transcribe: number }
  readonly suppress_tokens: readonly number[]
  readonly begin_suppress_tokens: readonly number[]
}

/** Writes down speech in 99 languages: Whisper (Radford et al., 2022), greedily decoded. */
export function startWhisper(
  [encoder, decoder]: readonly Loaded[],
  data: readonly DataFile[],
): Run<Utterance, Transcript, Draft> {
  const [tokenizerFile, tokenizerConfig, configFile] = data.map(
    ({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)) as object,
  )
  if (!encoder || !decoder || !tokenizerFile || !tokenizerConfig || !configFile) {
    throw new Error('Whisper needs encoder, decoder, tokenizer, its settings and the generation’s.')
  }
  const config = configFile as Config
  const tokenizer = new Tokenizer(tokenizerFile, tokenizerConfig)
  const languages = Object.entries(config.lang_to_id).map(([tag, id]): [string, number] => [
    tag.replace(/[<|>]/g, ''),
    id,
  ])
  const end = config.eos_token_id
  // Marks of time, task and language follow after the end token; none of them is text.
  const marks = Array.from({ length: 1700 }, (_, i) => end + 1 + i)
  const barred = new Set([...config.suppress_tokens, ...marks])
  const barredAtFirst = new Set([...barred, ...config.begin_suppress_tokens])

  const encode = (text: string) => tokenizer.encode(` ${text}`, { add_special_tokens: false }).ids

  return async ({ samples, language, phrase }, { signal, part }) => {
    const seconds = samples.length / 16_000
    for (const tail of tails) {
      const hidden = await encodeSound(encoder.session, samples, seconds + tail)
      signal.throwIfAborted()
      const open = () => openDecoder(decoder.session, hidden)
      const read = open()
      const { next, prompt, ...begun } = await begin(read, language)
      const listening = phrase === null ? null : listenFor(phrase, spellPhrase(phrase, encode))
      const wish: Wish = {
        ...{ signal, end, barred, barredAtFirst, most: mostTokens(seconds) },
        told: (tokens, next) => {
          listening?.note(tokens, next)
          if (tokens.length > 0) part({ text: textOf(tokens) })
        },
      }
      const { tokens, confidence, stopped } = await decode(read, next, wish)
      if (stopped !== null && tail !== tails.at(-1)) continue
      const text = oncePerSaying(textOf(tokens), seconds, stopped !== null)
      const transcript = trusted({ ...begun, text, confidence, called: null })
      const found = await listening?.find(open, prompt)
      if (!found) return transcript
      const rest = await decode(found.read, found.next, { ...wish, told: () => undefined })
      const said = oncePerSaying(textOf(rest.tokens), seconds, rest.stopped !== null)
      const after = trusted({ ...transcript, text: said, confidence: rest.confidence })
      return { ...transcript, called: afterPhrase(after.text) }
    }
    throw new Error('There is no way to listen.')
  }

  async function begin(read: Read, wanted: string | null) {
    const start = config.decoder_start_token_id
    const rest = [config.task_to_id.transcribe, config.no_timestamps_token_id]
    const id = languages.find(([tag]) => tag === primary(wanted ?? ''))?.[1]
    // The token before "no timestamps" says that nobody speaks.
    const noSpeechToken = config.no_timestamps_token_id - 1
    if (wanted !== null && id !== undefined) {
      const prompt = [start, id, ...rest]
      const logits = await read(prompt)
      const noSpeech = Math.exp(logProbabilityOf(logits.row(0), noSpeechToken))
      return { language: wanted, noSpeech, next: logits.row(3), prompt }
    }
    const first = (await read([start])).row(0)
    const likely = languages.toSorted(([, a], [, b]) => (first[b] ?? 0) - (first[a] ?? 0))
    const [language, token] = likely[0] ?? ['', 0]
    const noSpeech = Math.exp(logProbabilityOf(first, noSpeechToken))
    let next = first
    for (const each of [token, ...rest]) next = (await read([each])).row(0)
    return { language, noSpeech, next, prompt: [start, token, ...rest] }
  }

  function textOf(tokens: readonly number[]): string {
    // The last character may still be cut in the middle of its bytes.
    return tokenizer
      .decode([...tokens])
      .replace(/\uFFFD+$/, '')
      .trim()
  }
}

async function encodeSound(
  session: Session,
  samples: Float32Array,
  seconds: number,
): Promise<Tensor> {
  const positions = Math.min(mostPositions, Math.ceil(seconds * positionsPerSecond))
  const [table] = Object.keys(session.inputs).filter((name) => name !== 'input_features')
  const width = session.inputs[table ?? '']?.[1] ?? 0
  const output = 'last_hidden_state'
  const { [output]: hidden } = await session.run(
    {
      input_features: {
        data: logMel(samples, positions * 2),
        dims: [1, bands, positions * 2],
      },
      ...(table !== undefined && {
        [table]: { data: sinusoids(positions, width), dims: [positions, width] },
      }),
    },
    [output],
  )
  if (!hidden) throw new Error('The encoder of speech gave no output.')
  return hidden
}

/** Whisper's table of positions, `rows` x `width` (Vaswani et al., 2017; sines first, then cosines). */
export function sinusoids(rows: number, width: number): Float32Array {
  const half = width / 2
  const step = Math.log(10_000) / (half - 1)
  return Float32Array.from({ length: rows * width }, (_, i) => {
    const column = i % width
    const angle = Math.floor(i / width) * Math.exp(-step * (column % half))
    return column < half ? Math.sin(angle) : Math.cos(angle)
  })
}
