import type { Script, Speech } from '../../models/types.ts'
import { hiss, writeWave } from '../browser/spoken.ts'

/** A part of the conversation: when it is said, s from the beginning of the recording, and whether over an answer. */
export type Said = { readonly at: number; readonly text: string; readonly over: boolean }

/** Questions whose answer needs no new picture, and is short. */
const questions = [
  'what time is it?',
  'how many cups are there?',
  'is there a dog?',
  'where is the laptop?',
  'what is seven times eight?',
  'what day is it today?',
  'how many chairs are there?',
  'is there a keyboard?',
  'what colour is the cup?',
  'what is two plus nine?',
]
/** Its answer takes some seconds, and is spoken over. */
const long = { text: 'what do you see?', over: ['what time is it?', 'how many cups are there?'] }
const voices = ['rms', 'awb', 'slt', 'kal16'] as const

/** A question comes so often, s. */
export const every = 8
/** The first comes after so long, and who interrupts does it so long after a question. s */
const [begin, interrupts] = [4, 1.2]

/** Writes a conversation in several voices as a sound file. The silences hiss as microphones do. */
export async function writeConversation(
  file: string,
  speak: (script: Script) => Promise<Speech>,
): Promise<{ readonly said: readonly Said[]; readonly seconds: number }> {
  const said: Said[] = []
  const pieces: Float32Array[] = []
  let now = 0
  let rate = 16_000
  const saySoon = async (text: string, at: number, over: boolean) => {
    const voice = voices[said.length % voices.length] ?? 'rms'
    const { samples, sampleRate } = await speak({ text, voice, rate: 1 })
    rate = sampleRate
    pieces.push(hiss(at - now, rate), samples)
    said.push({ at, text, over })
    now = at + samples.length / rate
  }
  let at = begin
  for (const question of questions) {
    await saySoon(question, at, false)
    at += every
  }
  for (let round = 0; round < 4; round++) {
    await saySoon(long.text, at, false)
    await saySoon(long.over[round % 2] ?? long.text, now + interrupts, true)
    at = now + every
  }
  pieces.push(hiss(every, rate))
  await writeWave(file, pieces, rate)
  return { said, seconds: now + every }
}
