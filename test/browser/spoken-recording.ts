import { readFile, writeFile } from 'node:fs/promises'
import { TempBuffer } from '@mcap/core'
import type { Entry, Sound } from '../../app/recording/entry.ts'
import { createSessionWriter } from '../../app/recording/write-session.ts'
import { hiss, openSpeaker } from './spoken.ts'

type Said = {
  /** A JPEG that is seen all the time, and its size in pixels. */
  readonly picture: string
  readonly width: number
  readonly height: number
  readonly text: string
  /** When the voice begins, and how long pictures come, seconds. */
  readonly at: number
  readonly seconds: number
}

/** Writes a recording in which somebody looks at a picture and says something, in stereo at 48 kHz. */
export async function writeSpokenRecording(file: string, said: Said): Promise<void> {
  const bytes = new Uint8Array(await readFile(said.picture))
  const { width, height } = said
  const camera = { width, height, fx: width, fy: width, cx: width / 2, cy: height / 2 }
  const pictures = Array.from({ length: said.seconds * 5 }, (_, i): Entry => ({
    ...{ kind: 'picture', time: i * 200, format: 'jpeg', bytes, pose: null, cut: false },
    camera: { ...camera, source: 'guess' },
  }))
  const speak = await openSpeaker()
  const { samples, sampleRate } = await speak({ text: said.text, voice: 'rms', rate: 1 })
  const mono = [hiss(0.5, sampleRate), samples, hiss(0.2, sampleRate)].flatMap((each) => [...each])
  const entries = [...pictures, ...piecesOf(mono, sampleRate, said.at * 1000 - 500)]

  const buffer = new TempBuffer()
  const about = { version: '0', device: 'webcam', began: null, keeps: ['pictures', 'sound'] }
  const writer = await createSessionWriter(buffer, about)
  for (const entry of entries) await writer.write(entry)
  await writer.end()
  await writeFile(file, buffer.get())
}

/** Pieces of 40 ms from `begin` on, ms. */
function piecesOf(mono: readonly number[], sampleRate: number, begin: number): Sound[] {
  const [rate, piece] = [48_000, 1920]
  const count = Math.ceil((mono.length / sampleRate) * (rate / piece))
  return Array.from({ length: count }, (_, i) => {
    const sampleAt = (j: number) => mono[Math.floor(((i * piece + j) / rate) * sampleRate)] ?? 0
    const samples = Int16Array.from({ length: 2 * piece }, (_, k) => 32_767 * sampleAt(k >> 1))
    return { kind: 'sound', time: begin + (i * piece * 1000) / rate, samples, rate, channels: 2 }
  })
}
