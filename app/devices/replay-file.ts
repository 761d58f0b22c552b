import { BlobReadable } from '@mcap/browser'
import type { DepthMap, Frame, Pose } from '../../models/types.ts'
import type { Depth, Entry, Picture } from '../recording/entry.ts'
import { openSession, type Damage, type Session } from '../recording/read-session.ts'
import { pictureTopics } from '../recording/topics.ts'
import { pageClock } from './clock.ts'
import { DeviceError, type Eye, type Wish } from './device.ts'
import { createPicture } from './picture-canvas.ts'
import { openSaying } from './replay-sound.ts'
import { atOwnTimes, everyOne } from './replay.ts'
import { openResampler } from './resample.ts'
import { takePicture } from './take-picture.ts'

type How = Pick<Wish, 'pace' | 'tell'>

/**
 * Plays a recording until the signal is aborted, each picture with the camera and the pose it was
 * recorded with, and says once what it holds of sound; as fast as can be it says nothing, since its
 * words would be answered from pictures that came long after. A damaged one plays up to the damage,
 * and that is told once. Throws a `DeviceError` where the file is no recording, or holds no picture
 * that the browser can read.
 */
export async function replayFile(
  file: File,
  { pace, tell }: How,
  signal: AbortSignal,
): Promise<Eye> {
  if (file.size === 0) throw new DeviceError('empty', `${file.name} is empty.`)
  const open = () => openSession(new BlobReadable(file))
  const session = await open().catch((error: unknown) => {
    throw new DeviceError('unreadable', `${file.name} is no recording (MCAP).`, error)
  })
  const [screen, ready] = [createPicture(), createPicture()]
  const first = await firstPicture(file.name, session)
  const clock = pageClock
  // Pictures are asked for at leisure, and sound may wait for none of them: it is read by itself.
  const odd = (damage: Damage) => tell?.({ id: 'notice-replay-sound', args: whenAndWhy(damage) })
  const saying = await openSaying(await open(), { clock, openResampler, odd })
  signal.throwIfAborted()
  screen.draw(first, first.width, first.height)
  first.close()

  const fast = pace === 'fast'
  if (fast && saying) tell?.({ id: 'notice-replay-silent' })
  const read = tellDamage(session, tell, () => {
    const damage = saying?.damage()
    if (damage) odd(damage)
  })
  const pictures = fast
    ? everyOne(read, signal)
    : atOwnTimes(read, clock, signal, (start) => saying?.begun(start))
  async function* frames(): AsyncGenerator<Frame, void, undefined> {
    for await (const { picture, depth, time, cut } of pictures) {
      const { camera, pose } = picture
      const bitmap = await decode(picture).catch(() => null)
      if (!bitmap) continue // one bad picture among others
      ready.draw(bitmap, bitmap.width, bitmap.height)
      bitmap.close()
      if (signal.aborted) return
      const pixels = await takePicture(ready.canvas, time)
      const measured = pose && depth && { depth: mapOf(depth, pose) }
      yield { pixels, time, camera, pose, cut, leisurely: fast, ...measured }
      // Shown when it was worked on, so that the words stand on the picture they belong to.
      screen.draw(ready.canvas, ready.canvas.width, ready.canvas.height)
    }
  }
  const eye = { frames: frames(), picture: screen.canvas, live: false }
  return saying && !fast ? { ...eye, sounds: saying.sounds } : eye
}

/** Depth without a pose of its own was measured where its picture was taken. */
const mapOf = ({ camera, pose, millimetres }: Depth, taken: Pose): DepthMap => ({
  camera,
  pose: pose ?? taken,
  metres: Float32Array.from(millimetres, (value) => value / 1000),
})

const decode = ({ bytes, format }: Picture): Promise<ImageBitmap> =>
  createImageBitmap(new Blob([bytes.slice()], { type: `image/${format}` }))

async function firstPicture(name: string, { entries, damage }: Session): Promise<ImageBitmap> {
  let bad: unknown = null
  for await (const entry of entries({ topics: pictureTopics })) {
    if (entry.kind !== 'picture') continue
    const bitmap = await decode(entry).catch((error: unknown) => (bad = error))
    if (bitmap instanceof ImageBitmap) return bitmap
  }
  const why = damage()?.why
  if (bad !== null) throw new DeviceError('unreadable', `${name} holds no picture to read.`, bad)
  if (why === undefined) throw new DeviceError('empty', `${name} holds no pictures.`)
  throw new DeviceError('unreadable', `${name} is damaged before its first picture: ${why}`)
}

/** The pictures again and again; damage is told when it is met first, and `whole` is called after a first round without. */
function tellDamage(
  { entries, damage }: Session,
  tell: Wish['tell'],
  whole: () => void,
): () => AsyncGenerator<Entry, void, undefined> {
  let told = false
  return async function* read() {
    yield* entries({ topics: pictureTopics })
    const met = damage()
    if (told) return
    told = true
    if (met) tell?.({ id: 'notice-replay-damaged', args: whenAndWhy(met) })
    else whole()
  }
}

function whenAndWhy({ at, why }: Damage) {
  const seconds = Math.floor(at / 1000)
  const minutes = Math.floor(seconds / 60)
  return { minutes, seconds: String(seconds % 60).padStart(2, '0'), detail: why }
}
