import { readFile, writeFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'

/** Chromium plays the frames of an .mjpeg file at this rate, whatever they show. */
const framesPerSecond = 30

/**
 * Writes pictures (paths of JPEG or PNG files) as a file for Chromium's fake camera, one after the
 * other, each for `seconds`, fitted into a frame without cutting. The file is baseline JPEGs end to
 * end; a browser's canvas encodes them, each frame a little differently: a real camera has noise.
 */
export async function writeCameraFile(
  browser: Browser,
  pictures: readonly string[],
  file: string,
  {
    width = 640,
    height = 480,
    seconds = 1,
  }: { readonly width?: number; readonly height?: number; readonly seconds?: number } = {},
): Promise<void> {
  const page = await browser.newPage()
  const frames: Buffer[] = []
  for (const picture of pictures) {
    const source = (await readFile(picture)).toString('base64')
    const jpegs = await page.evaluate(drawFitted, { source, width, height })
    const noisy = jpegs.map((jpeg) => Buffer.from(jpeg, 'base64'))
    for (let i = 0; i < seconds * framesPerSecond; i++) {
      frames.push(noisy[i % noisy.length] ?? Buffer.alloc(0))
    }
  }
  await page.close()
  await writeFile(file, Buffer.concat(frames))
}

/** Runs in the page: a picture as base64, drawn into a black frame, back as base64 JPEGs that differ slightly. */
async function drawFitted(of: {
  source: string
  width: number
  height: number
}): Promise<string[]> {
  const bytes = Uint8Array.from(atob(of.source), (char) => char.charCodeAt(0))
  const picture = await createImageBitmap(new Blob([bytes]))
  const canvas = document.createElement('canvas')
  canvas.width = of.width
  canvas.height = of.height
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('This browser cannot draw.')
  const scale = Math.min(of.width / picture.width, of.height / picture.height)
  const [width, height] = [picture.width * scale, picture.height * scale]
  pen.fillRect(0, 0, of.width, of.height)
  pen.drawImage(picture, (of.width - width) / 2, (of.height - height) / 2, width, height)
  return Array.from({ length: 7 }, (_, i) =>
    canvas.toDataURL('image/jpeg', 0.95 - i / 100).replace(/^[^,]*,/, ''),
  )
}
