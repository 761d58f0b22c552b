import type { Sound as Heard } from '../../models/types.ts'
import type { Entry, Sound } from '../recording/entry.ts'
import type { Damage, Session } from '../recording/read-session.ts'
import { topics } from '../recording/topics.ts'
import { awaitNext } from './await-next.ts'
import type { Clock } from './clock.ts'
import { asHeard, inStep, withSilence } from './recorded-sound.ts'

type Hands = {
  readonly clock: Clock
  /** Opens what turns one rate of sound into another. */
  readonly openResampler: Parameters<typeof asHeard>[1]
  /** Told once where sound cannot be read and is left out, while the rest goes on. */
  readonly odd: (damage: Damage) => void
}

/** What a recording says, once: in step with the first round of its pictures. */
export type Saying = {
  /** The pictures began: time 0 of the recording, ms on the clock. Only the first call counts. */
  readonly begun: (start: number) => void
  /**
   * Waits for the pictures, then gives the sound as the microphone would, until all is said or the
   * signal is aborted. Who comes again later hears on from then.
   */
  readonly sounds: (signal: AbortSignal) => AsyncGenerator<Heard, void>
  /** Where the file itself was so damaged that no more sound could be read; null while it was not. */
  readonly damage: () => Damage | null
}

/** What a recording says; null where it holds no sound. The session is read by nobody else. */
export async function openSaying(session: Session, hands: Hands): Promise<Saying | null> {
  if (!(await holdsSound(session))) return null
  const { clock, openResampler } = hands
  let begun: (start: number) => void = () => undefined
  const pictures = new Promise<number>((resolve) => (begun = resolve))
  let told = false
  const odd = (damage: Damage) => {
    if (!told) hands.odd(damage)
    told = true
  }
  let first = true
  async function* sounds(signal: AbortSignal): AsyncGenerator<Heard, void> {
    // What comes before the first picture is heard too.
    const from = first ? -Infinity : clock.now()
    first = false
    const start = await awaitNext<number>((done) => {
      void pictures.then(done)
      return () => undefined
    }, signal)
    if (start === null) return
    const entries = soundOf(session.entries({ topics: [topics.sound], odd }))
    yield* inStep(asHeard(withSilence(entries), openResampler), { start, from, clock }, signal)
  }
  return { begun, sounds, damage: session.damage }
}

async function* soundOf(entries: AsyncIterable<Entry>): AsyncGenerator<Sound, void> {
  for await (const entry of entries) if (entry.kind === 'sound') yield entry
}

/** Whether there is any, be it damaged. */
async function holdsSound(session: Session): Promise<boolean> {
  let odd = false
  const which = { topics: [topics.sound], odd: () => (odd = true) }
  for await (const _ of session.entries(which)) return true
  return odd
}
