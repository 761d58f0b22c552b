import { parseArgs } from 'node:util'
import { recogniserNamed } from '../../models/recognisers.ts'

/** What is to be judged, and with what. */
export type SpeechOptions = {
  readonly audio: string
  readonly transcripts: string
  /** The language of all recordings, and of those alone whose transcript tells; null for each its own. */
  readonly language: string | null
  readonly only: boolean
  /** Whether the recogniser has to find the language out by itself. */
  readonly detect: boolean
  /** A recogniser, null for the best of each language. */
  readonly model: string | null
  readonly threads: number | null
}

const usage =
  'Use: npm run eval -- speech --audio DIR --transcripts FILE_OR_DIR ' +
  '[--language XX] [--detect] [--model NAME] [--threads N]'

/** Reads the command line. Throws, in one sentence, where it cannot be understood. */
export function readSpeechOptions(args: readonly string[]): SpeechOptions {
  const { audio, transcripts, language = null, model = null, threads, detect = false } = parse(args)
  if (!audio || !transcripts) throw new Error(usage)
  if (language !== null && !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language)) {
    throw new Error(`"${language}" is no language: give a tag such as en or de. ${usage}`)
  }
  if (model !== null) recogniserNamed(model)
  if (threads !== undefined && !/^[1-9]\d?$/.test(threads)) {
    throw new Error(`--threads ${threads} is no number of threads from 1 to 99.`)
  }
  const count = threads === undefined ? null : Number(threads)
  return { audio, transcripts, language, only: language !== null, detect, model, threads: count }
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const
  const options = { audio: text, transcripts: text, language: text, model: text, threads: text }
  try {
    return parseArgs({ args: [...args], options: { ...options, detect: { type: 'boolean' } } })
      .values
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('.', 1)[0] : String(cause)
    throw new Error(`${why ?? ''}. ${usage}`, { cause })
  }
}
