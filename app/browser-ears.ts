import type { HeardText, Transcript } from '../models/types.ts'
import { beginAnew, endSession, nothingTold, saidSoFar } from './core/talk/said-so-far.ts'
import type { Recognitions } from './devices/browser-recogniser.ts'
import { recognitionError, RecognitionError } from './devices/recognition-error.ts'
import type { Ears } from './hear.ts'

export type Hands = {
  readonly recognitions: Recognitions
  /** A language tag, such as `en-GB`. */
  readonly language: string
  /** Whether it must not send sound away; it fails where it cannot help it. */
  readonly here: boolean
  /** Told when it begins to hear, and when it hears no more. */
  readonly hearing: (on: boolean) => void
  /** Told once why it gives no words; from then on the device writes. */
  readonly failed: (error: RecognitionError) => void
  /** Resolves after so many ms. */
  readonly wait: (ms: number) => Promise<void>
}

/** Words that have not changed for so long stay, and without any so long is waited for the first, ms. */
const calm = 500
const patience = 2500

/**
 * Ears whose words come from the browser's own recogniser, which takes the microphone itself and runs
 * until the signal. Whether somebody speaks, and when a turn begins and ends, is still told by ours;
 * where it fails, ours writes too.
 */
export function openBrowserEars(own: Ears, hands: Hands, signal: AbortSignal): Ears {
  let told = nothingTold
  let failed = false
  const hasFailed = () => failed
  const waiting = new Set<() => void>()
  const tell = () => {
    for (const go of [...waiting]) go()
    waiting.clear()
  }
  const fail = (found: RecognitionError) => {
    if (hasFailed() || signal.aborted) return
    failed = true
    hands.failed(found)
  }
  run()

  function run(): void {
    const before = told.sure
    let heard = false
    const recognition = new hands.recognitions()
    recognition.lang = hands.language
    recognition.continuous = true
    recognition.interimResults = true
    if (hands.here) recognition.processLocally = true
    const stop = () => {
      recognition.abort()
      hands.hearing(false)
    }
    recognition.addEventListener('start', () => {
      heard = true
      hands.hearing(true)
    })
    recognition.addEventListener('result', (event) => {
      const results = [...(event as SpeechRecognitionEvent).results]
      const texts = (final: boolean) =>
        results.filter(({ isFinal }) => isFinal === final).map(([best]) => best?.transcript ?? '')
      told = { ...told, sure: [...before, ...texts(true)], open: texts(false).join(' ') }
      tell()
    })
    recognition.addEventListener('error', (event) => {
      const found = recognitionError((event as SpeechRecognitionErrorEvent).error)
      if (found) fail(found)
    })
    recognition.addEventListener('end', () => {
      signal.removeEventListener('abort', stop)
      hands.hearing(false)
      told = endSession(told)
      if (!heard) fail(new RecognitionError('ended', 'The browser’s recogniser ends at once.'))
      tell()
      if (!failed && !signal.aborted) run()
    })
    signal.addEventListener('abort', stop, { once: true })
    try {
      recognition.start()
    } catch {
      signal.removeEventListener('abort', stop)
      fail(new RecognitionError('ended', 'The browser’s recogniser cannot be started.'))
    }
  }

  const settled = async (part: (text: string) => void, call: AbortSignal): Promise<string> => {
    const late = hands.wait(patience)
    for (;;) {
      const text = saidSoFar(told)
      if (text !== '') part(text)
      const news = new Promise<boolean>((resolve) => waiting.add(() => resolve(true)))
      const quiet = text === '' ? late : Promise.race([hands.wait(calm), late])
      const more = await Promise.race([news, quiet.then(() => false)])
      call.throwIfAborted()
      if (hasFailed() || !more) return saidSoFar(told)
    }
  }

  return {
    detect: own.detect,
    begin: () => void (told = beginAnew(told)),
    transcribe: async (utterance, call) => {
      if (hasFailed()) return own.transcribe(utterance, call)
      const text = await settled((text) => call.part({ text }), call.signal)
      if (hasFailed()) return own.transcribe(utterance, call)
      return transcriptOf(text, utterance.language ?? hands.language)
    },
  }
}

const transcriptOf = (text: string, language: string): Transcript => ({
  ...{ text: text as HeardText, called: null, language },
  ...{ noSpeech: text === '' ? 1 : 0, confidence: 1 },
})
