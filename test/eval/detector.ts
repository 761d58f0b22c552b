/** The browser's side: the app's own worker path on pictures fetched from the measuring server. */
import type { Ready, Wish } from '../../models/load.ts'
import objects from '../../models/objects.model.ts'
import { openModel } from '../../models/open.ts'
import type { Detection, Frame } from '../../models/types.ts'

/** What was found, and how long the call took from picture in hand to detections in hand, ms. */
export type Seen = { readonly detections: readonly Detection[]; readonly ms: number }

/** The detector in its worker. `look` hands the picture over to the worker. */
export type Detector = {
  readonly ready: Ready
  readonly look: (pixels: ImageBitmap) => Promise<Seen>
  readonly close: () => void
}

/** Opens the app's detector and lets it look once, because the first call is slower than those after it. */
export async function openDetector(wish: Omit<Wish, 'base'>): Promise<Detector> {
  const quiet = { signal: new AbortController().signal, part: () => undefined }
  const base = new URL('/', location.href).href
  const { run, ready, close } = await openModel(objects, { ...wish, base }, quiet, (cause) => {
    throw cause
  })
  const look = async (pixels: ImageBitmap): Promise<Seen> => {
    const frame = frameOf(pixels)
    const { detections } = await run(frame, quiet)
    return { detections, ms: performance.now() - frame.time }
  }
  await look(await createImageBitmap(new ImageData(64, 64)))
  return { ready, look, close }
}

/** Rejects, naming the picture, where it cannot be fetched or decoded. */
export async function decode(url: string): Promise<ImageBitmap> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} was answered with ${response.status}.`)
  try {
    return await createImageBitmap(await response.blob())
  } catch (cause) {
    throw new Error(`${decodeURIComponent(url)} cannot be decoded as a picture.`, { cause })
  }
}

/** A photograph as a frame. Nobody asks its camera for anything here, so a plain one will do. */
function frameOf(pixels: ImageBitmap): Frame {
  const { width, height } = pixels
  const side = Math.max(width, height)
  const camera = { width, height, fx: side, fy: side, cx: width / 2, cy: height / 2 }
  return {
    pixels,
    time: performance.now(),
    camera: { ...camera, source: 'guess' },
    pose: null,
    leisurely: true,
    cut: true, // nothing of the one before
  }
}
