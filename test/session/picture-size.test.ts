import { expect, it } from 'vitest'
import { pictureSize } from './picture-size.ts'

const png = Uint8Array.from([
  ...[0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  ...[0, 0, 2, 128, 0, 0, 1, 224],
])
const jpeg = Uint8Array.from([
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc4, 0, 3, 9],
  ...[0xff, 0xc2, 0, 11, 8, 1, 224, 2, 128, 3, 1],
])

it('reads the size from the head of a PNG and of a JPEG', () => {
  expect(pictureSize(png)).toEqual({ width: 640, height: 480, format: 'png' })
  expect(pictureSize(jpeg)).toEqual({ width: 640, height: 480, format: 'jpeg' })
})

it('knows none where there is no picture, or only its beginning', () => {
  for (const bytes of [
    new Uint8Array(),
    png.slice(0, 20),
    jpeg.slice(0, 16),
    png.map((b) => b ^ 1),
  ]) {
    expect(pictureSize(bytes)).toBeNull()
  }
})
