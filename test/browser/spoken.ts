import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import flite from '../../models/flite.model.ts'
import { cardNamed } from '../../models/card.ts'
import type { Script, Speech } from '../../models/types.ts'

const weights = join(import.meta.dirname, '../../assets', cardNamed('flite').file)

/** The built-in voice, in Node: a person who asks, for tests. */
export async function openSpeaker(): Promise<(script: Script) => Promise<Speech>> {
  const bytes = new Uint8Array(await readFile(weights))
  const run = flite.start([], [{ card: cardNamed('flite'), bytes }], '')
  const call = { signal: new AbortController().signal, part: () => undefined }
  return (script) => run(script, call)
}

/** Seconds of nothing but a faint hiss, as microphones have it. */
export const hiss = (seconds: number, sampleRate: number): Float32Array =>
  Float32Array.from({ length: Math.round(seconds * sampleRate) }, (_, i) => Math.sin(i * i) / 2000)

/** Writes pieces of mono sound one after the other as a WAV file of 16 bits. */
export async function writeWave(
  file: string,
  pieces: readonly Float32Array[],
  sampleRate: number,
): Promise<void> {
  const count = pieces.reduce((sum, { length }) => sum + length, 0)
  const bytes = Buffer.alloc(44 + 2 * count)
  bytes.write('RIFF', 0)
  bytes.writeUInt32LE(36 + 2 * count, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(1, 22)
  bytes.writeUInt32LE(sampleRate, 24)
  bytes.writeUInt32LE(2 * sampleRate, 28)
  bytes.writeUInt16LE(2, 32)
  bytes.writeUInt16LE(16, 34)
  bytes.write('data', 36)
  bytes.writeUInt32LE(2 * count, 40)
  let at = 44
  for (const piece of pieces) {
    for (const sample of piece) {
      bytes.writeInt16LE(Math.round(32_767 * Math.max(-1, Math.min(1, sample))), at)
      at += 2
    }
  }
  await writeFile(file, bytes)
}

/** The flags that make Chromium hear a file once instead of a microphone, and ask nobody. */
export const fakeMicrophone = (file: string): string[] => [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-audio-capture=${file}%noloop`,
]
