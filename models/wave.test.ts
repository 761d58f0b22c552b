import { expect, it } from 'vitest'
import { decodeWave } from './wave.ts'

const text = (words: string) => Array.from(words, (letter) => letter.charCodeAt(0))
const long = (value: number) => [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24]
const short = (value: number) => [value & 255, (value >> 8) & 255]
const chunk = (name: string, bytes: readonly number[], length = bytes.length) => [
  ...text(name),
  ...long(length),
  ...bytes,
]
const form = (kind = 1, channels = 1, bits = 16) =>
  chunk('fmt ', [
    ...[...short(kind), ...short(channels), ...long(16_000)],
    ...[...long(32_000), ...short(2), ...short(bits)],
  ])
const wave = (...chunks: number[][]) =>
  Uint8Array.from([...text('RIFF'), ...long(0), ...text('WAVE'), ...chunks.flat()])

it('gives samples in -1..1 and their rate', () => {
  const { samples, sampleRate } = decodeWave(
    wave(form(), chunk('data', [...short(0), ...short(0x4000), ...short(0x8000)])),
  )
  expect(sampleRate).toBe(16_000)
  expect([...samples]).toEqual([0, 0.5, -1])
})

it('passes over chunks that it does not know, whatever their length', () => {
  const odd = [...chunk('LIST', [1, 2, 3]), 0]
  expect(decodeWave(wave(odd, form(), odd, chunk('data', short(0x4000)))).samples).toEqual(
    Float32Array.of(0.5),
  )
})

it('does not believe a length that the file does not keep', () => {
  expect(decodeWave(wave(form(), chunk('data', short(0x4000), 0xffffffff))).samples).toHaveLength(1)
})

it('refuses what is no sound that it can read', () => {
  expect(() => decodeWave(new Uint8Array(3))).toThrow('no WAVE file')
  expect(() => decodeWave(wave(form(3, 2, 32)))).toThrow('not 16 bit mono')
  expect(() => decodeWave(wave(form()))).toThrow('no sound')
})
