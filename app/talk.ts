import { Interrupted } from '../models/keep-alive.ts'
import type { Run } from '../models/model.ts'
import type { Sound, SoundFrame } from '../models/types.ts'
import { keepRecent } from './core/talk/recent-sound.ts'
import { speakingSince, still, takeTurns, type Hearing } from './core/talk/take-turns.ts'
import { ahead } from './devices/ahead.ts'
import { createUtterances, type Hands as UtteranceHands } from './utterances.ts'

/** What talking needs; either side may be pretended. Times are those of the sound, ms. */
export type Hands = UtteranceHands & {
  /** How likely somebody speaks in a frame. */
  readonly detect: Run<SoundFrame, number>
  /** Whether the app's own voice sounds in a frame, and whether nobody else can be heard over it. */
  readonly own: (sound: Sound) => { readonly sounding: boolean; readonly own: boolean }
}

/** Seconds of sound kept: the longest utterance and what came before it. */
const memory = 30
/**
 * From sound to the answer, one way, for as long as sound comes and until all is answered: voice, turn,
 * words, answer.
 * Whoever speaks over the answer silences it; a cough or the app's own echo lets it go on.
 */
export async function talk(
  sounds: AsyncIterable<Sound>,
  hands: Hands,
  signal: AbortSignal,
): Promise<void> {
  const recent = keepRecent(memory)
  const utterances = createUtterances(hands, recent.between, signal)
  const call = { signal, part: () => undefined }
  let hearing: Hearing = still
  let first = true
  const detect = ({ samples }: Sound) => {
    const speech = hands.detect({ samples, first }, call).catch(lost)
    first = false
    return speech
  }
  try {
    for await (const { value: sound, result } of ahead(sounds, detect)) {
      recent.add(sound)
      const { time } = sound
      const { own, sounding } = hands.own(sound)
      const speech = await result
      const text = utterances.text()
      const step = takeTurns(hearing, {
        ...{ time, sounding, speech: own ? 0 : (speech ?? 0), held: hands.held(time) },
        unfinished: text === null ? null : hands.unfinished(text),
      })
      hearing = step.hearing
      for (const heard of step.heard) utterances.take(heard, time)
      utterances.goOn(time, speakingSince(hearing))
    }
    if (!signal.aborted) await utterances.settled()
  } finally {
    utterances.close()
  }
}

/** A frame that was lost with its worker. */
function lost(error: unknown): null {
  if (error instanceof Interrupted) return null
  throw error
}
