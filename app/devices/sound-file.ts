import type { Sound } from '../../models/types.ts'
import { evenOut, toMono } from '../core/mono.ts'
import { soundLength, soundRate } from '../core/sound.ts'
import { MicrophoneError } from './microphone-error.ts'

/**
 * A sound file as the microphone would give it: pieces of 512 samples of 16 kHz, mono, as fast as they
 * are asked for; the last is filled up with silence. Any rate, any number of channels, and all formats
 * that the browser decodes. Times count from now. Throws a `MicrophoneError` for what is no sound.
 */
export async function* openSoundFile(file: Blob, signal: AbortSignal): AsyncGenerator<Sound, void> {
  const samples = await decodeSound(await file.arrayBuffer())
  const begin = performance.now()
  for (let at = 0; at < samples.length && !signal.aborted; at += soundLength) {
    const piece = new Float32Array(soundLength)
    piece.set(samples.subarray(at, at + soundLength))
    yield { samples: piece, time: begin + (at / soundRate) * 1000 }
  }
}

/**
 * All samples of a sound file as 16 kHz mono, evened out. The browser decodes and resamples. Throws a
 * `MicrophoneError` for what is no sound.
 */
export async function decodeSound(bytes: ArrayBuffer): Promise<Float32Array> {
  const context = new OfflineAudioContext(1, 1, soundRate)
  const buffer = await context.decodeAudioData(bytes).catch((cause: unknown) => {
    throw new MicrophoneError('unreadable', 'This file is no sound that can be read here.', cause)
  })
  const channels = Array.from({ length: buffer.numberOfChannels }, (_, i) =>
    buffer.getChannelData(i),
  )
  return evenOut(toMono(channels))
}
