import { join } from 'node:path'
import { seeded } from '../../app/home/random.ts'
import type { Script, Speech } from '../../models/types.ts'
import { writeWave } from '../browser/spoken.ts'

/** A sound file: whether the phrase is said in it, and whether thresholds may be chosen by it. */
export type WakeSound = {
  readonly name: string
  readonly path: string
  readonly called: boolean
  readonly group: 'development' | 'test' | 'recorded'
}

type Speak = (script: Script) => Promise<Speech>

/** Voices by which thresholds were chosen, and voices that judge them. */
const voices = { development: ['rms', 'kal16'], test: ['slt', 'awb'] } as const
const groups = ['development', 'test'] as const
const rates = [0.85, 1, 1.2]
const questions = ['', 'where is my cup?', 'what do you see?']
/** Everyday sentences, and some that come near to "hey sightline". */
const others: readonly string[] = [
  'Hey, did you see the game last night? It was quite something.',
  'The sight line was moved to the left of the window.',
  'Hey Simon, could you pass me the salt, please?',
  'They said that the deadline is on Friday at noon.',
  'I can see the skyline from the kitchen window.',
  'Stay inside, it is raining outside tonight.',
  'Hey, sit down and line up the chairs.',
  'Hello there, how are you doing today?',
  'We should buy some milk and bread on the way home.',
  'The side line of the field was painted white.',
  'He settled on the chair and read the headline.',
  'Hey Sarah, what is the weather like tomorrow?',
]

/** The phrase in all voices, rates and noises, with and without a question, and other speech. */
export async function makeWakeSounds(
  folder: string,
  phrase: string,
  speak: Speak,
  only: readonly ('development' | 'test')[] = groups,
): Promise<WakeSound[]> {
  const sounds: WakeSound[] = []
  const random = seeded(7)
  const write = async (
    { text, voice, rate }: Script,
    noise: number | null,
    about: Pick<WakeSound, 'called' | 'group'>,
  ) => {
    const { samples, sampleRate } = await speak({ text, voice, rate })
    const quiet = new Float32Array(sampleRate / 2)
    const name = `${sounds.length}-${voice}.wav`
    const path = join(folder, name)
    const pieces = [quiet, samples, quiet].map((piece) => addNoise(piece, noise, random))
    await writeWave(path, pieces, sampleRate)
    sounds.push({ name, path, ...about })
  }
  for (const group of only) {
    for (const voice of voices[group]) {
      for (const rate of rates) {
        for (const [i, question] of questions.entries()) {
          const text = question === '' ? phrase : `${phrase}, ${question}`
          const noise = i % 2 === 0 ? null : noiseLevel
          await write({ text, voice, rate }, noise, { called: true, group })
        }
      }
      for (const text of others)
        await write({ text, voice, rate: 1 }, null, { called: false, group })
    }
  }
  return sounds
}

/** Root of the mean square; about 12 dB below these voices. */
const noiseLevel = 0.02

/** Noise that falls by 3 dB an octave, as in a room (three of Kellet's filters). */
function addNoise(samples: Float32Array, level: number | null, random: () => number): Float32Array {
  if (level === null) return samples
  let [slow, middle, quick] = [0, 0, 0]
  return samples.map((sample) => {
    const white = 2 * random() - 1
    slow = 0.997 * slow + white * 0.1
    middle = 0.963 * middle + white * 0.297
    quick = 0.57 * quick + white * 1.053
    return sample + level * 0.5 * (slow + middle + quick + 0.185 * white)
  })
}
