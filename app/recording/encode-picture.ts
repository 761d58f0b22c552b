import { sizeOf } from '../../models/picture.ts'
import type { Frame } from '../../models/types.ts'

/** JPEG quality at which a detector finds what it found before. */
const quality = 0.85

/**
 * Encodes pictures one at a time, off the page's own time. The copy is made before it returns, so
 * that the picture may be handed over at once; null while the one before is not done.
 */
export function createEncoder(): (pixels: Frame['pixels']) => Promise<Uint8Array> | null {
  const canvas = new OffscreenCanvas(1, 1)
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  let busy = false
  const encode = async () => {
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality })
    return new Uint8Array(await blob.arrayBuffer())
  }
  return (pixels) => {
    if (busy || !context) return null
    const { width, height } = sizeOf(pixels)
    if (canvas.width !== width) canvas.width = width
    if (canvas.height !== height) canvas.height = height
    context.drawImage(pixels, 0, 0)
    busy = true
    return encode().finally(() => (busy = false))
  }
}
