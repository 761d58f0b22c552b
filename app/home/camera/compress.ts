/**
 * What is left of a picture after it was sent as a JPEG of this quality (0..1). The browser's own
 * codec does it. Calls must not overlap: all share one canvas.
 */
export type Compress = (picture: ImageData, quality: number) => Promise<ImageData>

/** Keeps the canvas of the last size. Throws where the browser cannot draw on one. */
export function createCompress(): Compress {
  const canvas = new OffscreenCanvas(1, 1)
  const pen = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  if (!pen) throw new Error('This browser gives no canvas for the emulated camera’s pictures.')
  return async (picture, quality) => {
    const { width, height } = picture
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
    pen.putImageData(picture, 0, 0)
    const sent = await canvas.convertToBlob({ type: 'image/jpeg', quality })
    const received = await createImageBitmap(sent)
    pen.drawImage(received, 0, 0)
    received.close()
    return pen.getImageData(0, 0, width, height)
  }
}
