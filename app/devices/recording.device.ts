import { cards } from '../../models/card.ts'
import type { Frame } from '../../models/types.ts'
import { guessCamera } from '../core/camera-model.ts'
import { pageClock } from './clock.ts'
import { DeviceError, type Device, type Eye } from './device.ts'
import { createPicture } from './picture-canvas.ts'
import { playFile } from './play-file.ts'
import { rounds, slideFrames, type Slide } from './slides.ts'
import { takePicture } from './take-picture.ts'

/** Replays a recording of this app, plays a video, shows pictures, or, with nothing chosen, the sample that comes with the app. */
const recording: Device = {
  name: 'recording',
  camera: false,
  probe: async () => 0.2, // it always works, and anything that sees the world fits better
  open: async (wish, signal) => {
    const { files } = wish
    const session = files.find(({ name }) => /\.mcap$/i.test(name))
    if (session) {
      const { replayFile } = await import('./replay-file.ts') // with the library that reads it
      return replayFile(session, wish, signal)
    }
    if (files.length === 0) return showSlides(sample(signal), signal)
    const pictures = files.filter(({ type }) => type.startsWith('image/'))
    const video = files.find(({ type }) => type.startsWith('video/'))
    if (pictures.length === 0 && video) return playFile(video, signal)
    // A folder holds other files too; where nothing calls itself a picture, each is tried.
    const chosen = pictures.length > 0 ? pictures : files
    return showSlides(inOrder(chosen).map(toSlide), signal)
  },
}

export default recording

const toSlide = (file: File): Slide => ({ name: file.name, read: async () => file })

const inOrder = (files: readonly File[]) =>
  [...files].sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }))

/** The sample pictures among the files that the app may load. Each is loaded once. */
const sample = (signal: AbortSignal): Slide[] =>
  cards
    .filter(({ name }) => name.startsWith('sample-'))
    .map(({ name, file }) => {
      let loaded: Promise<Blob> | null = null
      return { name, read: () => (loaded ??= load(file, signal)) }
    })

async function load(file: string, signal: AbortSignal): Promise<Blob> {
  const response = await fetch(new URL(file, document.baseURI), { signal })
  if (!response.ok) throw new Error(`${file} was answered with ${response.status}.`)
  return response.blob()
}

/** Pictures are shown no larger than a camera's: more would only cost time. Pixels, the long side. */
const longest = 1280

async function showSlides(slides: readonly Slide[], signal: AbortSignal): Promise<Eye> {
  const [screen, ready] = [createPicture(), createPicture()]
  const pictures = rounds(slides, decode)
  const change = async () => {
    const { value } = await pictures.next()
    if (!signal.aborted) {
      const scale = Math.min(1, longest / Math.max(value.width, value.height))
      ready.draw(value, Math.round(value.width * scale), Math.round(value.height * scale))
    }
    value.close()
  }
  const show = () => screen.draw(ready.canvas, ready.canvas.width, ready.canvas.height)
  const take = async (time: number): Promise<Frame> => ({
    pixels: await takePicture(ready.canvas, time),
    time,
    camera: guessCamera(ready.canvas.width, ready.canvas.height),
    pose: null,
  })
  await change()
  signal.throwIfAborted()
  show()
  return {
    frames: slideFrames({ clock: pageClock, change, take, show }, signal),
    picture: screen.canvas,
    live: false,
  }
}

async function decode({ name, read }: Slide): Promise<ImageBitmap> {
  const blob = await read()
  if (blob.size === 0) throw new DeviceError('empty', `${name} is empty.`)
  return createImageBitmap(blob)
}
