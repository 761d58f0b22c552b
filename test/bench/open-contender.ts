import { ObjectDetector } from '@mediapipe/tasks-vision'
import { openDetector } from '../eval/detector.ts'
import { peerAddress, type Contender } from './contenders.ts'

/** Gives the time from a decoded picture in hand to its detections in hand, ms. */
export type Look = (pixels: ImageBitmap) => Promise<number>

/** Opens a contender and lets it look once, because the first call is slower than those after it. */
export const openContender = (name: Contender): Promise<Look> =>
  name === 'peer' ? openPeer() : openOurs(name === 'ours-1' ? 1 : 2)

async function openOurs(threads: number): Promise<Look> {
  const wish = { weights: ['efficientdet-lite2'], backend: 'wasm', threads } as const
  const { look } = await openDetector(wish)
  return async (pixels) => (await look(pixels)).ms
}

/** MediaPipe's detector with the network that ours was converted from, and with our lowest score. */
async function openPeer(): Promise<Look> {
  const detector = await ObjectDetector.createFromOptions(
    { wasmLoaderPath: `/${peerAddress.loader}`, wasmBinaryPath: `/${peerAddress.wasm}` },
    {
      baseOptions: { modelAssetPath: `/${peerAddress.model}`, delegate: 'CPU' },
      runningMode: 'IMAGE',
      scoreThreshold: 0.01,
    },
  )
  const look: Look = async (pixels) => {
    const start = performance.now()
    detector.detect(pixels)
    const ms = performance.now() - start
    pixels.close()
    return ms
  }
  await look(await createImageBitmap(new ImageData(64, 64)))
  return look
}
