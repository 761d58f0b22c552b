import type { Speech } from './types.ts'

/**
 * Reads a RIFF WAVE file of 16 bit mono PCM. Its chunks may stand in any order and be cut short; a
 * length in the data chunk's head that the file does not keep is not believed. Throws an `Error`
 * where it is something else.
 */
export function decodeWave(bytes: Uint8Array): Speech {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tag = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))
  if (bytes.length < 12 || tag(0) !== 'RIFF' || tag(8) !== 'WAVE') {
    throw new Error('This is no WAVE file.')
  }
  let sampleRate = 0
  for (let at = 12; at + 8 <= bytes.length;) {
    const [name, length] = [tag(at), view.getUint32(at + 4, true)]
    const from = at + 8
    if (name === 'fmt ') {
      const form = [0, 2, 14].map((offset) => view.getUint16(from + offset, true))
      if (form.join() !== '1,1,16') throw new Error('This WAVE file is not 16 bit mono PCM.')
      sampleRate = view.getUint32(from + 4, true)
    }
    if (name === 'data' && sampleRate > 0) {
      const count = Math.floor(Math.min(length, bytes.length - from) / 2)
      const sample = (_: unknown, i: number) => view.getInt16(from + 2 * i, true) / 0x8000
      return { samples: Float32Array.from({ length: count }, sample), sampleRate }
    }
    at = from + length + (length % 2)
  }
  throw new Error('There is no sound in this WAVE file.')
}
