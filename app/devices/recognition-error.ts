/** Why the browser's own recogniser gives no words. Each has a sentence `fault-recognition-REASON` in assets/words. */
export const recognitionReasons = [
  'network', // its service cannot be reached
  'denied', // the person or the browser said no
  'microphone', // it gets no sound
  'language', // it does not know the language
  'ended', // it was taken away, or ends at once
] as const
export type RecognitionReason = (typeof recognitionReasons)[number]

/** The world failed at the browser's recogniser: `reason` chooses the sentence on the screen. */
export class RecognitionError extends Error {
  override readonly name = 'RecognitionError'
  readonly reason: RecognitionReason
  constructor(reason: RecognitionReason, message: string) {
    super(message)
    this.reason = reason
  }
}

/** Codes of its error events (Web Speech API, section 4.1.5) and what they mean here. */
const meanings: Readonly<Record<string, RecognitionReason>> = {
  network: 'network',
  'not-allowed': 'denied',
  'service-not-allowed': 'denied',
  'audio-capture': 'microphone',
  'language-not-supported': 'language',
}

/** What an error event's code means; null where only nobody spoke, which is no failure. */
export const recognitionError = (code: string): RecognitionError | null =>
  code === 'no-speech'
    ? null
    : new RecognitionError(
        meanings[code] ?? 'ended',
        `The browser's recogniser gave no words (${code}).`,
      )
