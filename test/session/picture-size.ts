/** Width and height of a picture, pixels. */
export type PictureSize = {
  readonly width: number
  readonly height: number
  readonly format: 'png' | 'jpeg'
}

const pngMagic = 0x89504e47
const jpegMagic = 0xffd8

/** Reads the size from a PNG's or JPEG's head. Null where it is neither, or cut short. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length >= 24 && view.getUint32(0) === pngMagic) {
    return { width: view.getUint32(16), height: view.getUint32(20), format: 'png' }
  }
  if (bytes.length < 4 || view.getUint16(0) !== jpegMagic) return null
  // Segments up to a start of frame (SOF0 to SOF15, without DHT, JPG and DAC), ITU T.81 B.1.1.3.
  for (let at = 2; at + 9 <= bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at)
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)) {
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), format: 'jpeg' }
    }
  }
  return null
}
