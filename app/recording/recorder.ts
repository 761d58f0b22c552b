import type { IWritable } from '@mcap/core'
import type { CameraModel, DepthMap, Frame, Pose, Sound as Heard } from '../../models/types.ts'
import type { Diagnosis } from '../core/diagnosis.ts'
import type { Label } from '../core/types.ts'
import { soundRate } from '../core/sound.ts'
import type { About, Depth, Entry, Input, Notice, Sound } from './entry.ts'
import { recordingError, type RecordingError } from './recording-error.ts'
import type { SessionWriter } from './write-session.ts'

/** Where a recording goes: `disk` while it is made, or `memory` until it ends. */
export type OpenFile = IWritable & {
  readonly place: 'disk' | 'memory'
  /** Gives the person the file, with all that was written. */
  readonly close: () => Promise<void>
}

/** How far a recording is. `skipped` are pictures that came while another was being encoded. */
export type Progress = {
  readonly place: OpenFile['place']
  readonly seconds: number
  readonly bytes: number
  readonly pictures: number
  readonly skipped: number
}

/** How a recording ended: whole, or with the error that ended it. */
export type Ending = Progress & { readonly name: string; readonly error: RecordingError | null }

/** What of the world a recorder needs; handed in so that tests need no browser. */
export type Hands = {
  /** The clock of the frames, ms. */
  readonly now: () => number
  /** The time of day. */
  readonly date: () => Date
  /** Calls back after so many ms, unless the given function is called first. */
  readonly after: (ms: number, ring: () => void) => () => void
  /** Asks where to keep the file. Rejects with an AbortError where the person changed their mind. */
  readonly open: (name: string) => Promise<OpenFile>
  /** Copies a picture at once and encodes it as JPEG; null while it is still busy with another. */
  readonly encode: (pixels: Frame['pixels']) => Promise<Uint8Array> | null
  readonly write: (file: IWritable, about: About) => Promise<SessionWriter>
  readonly progress: (progress: Progress | null) => void
  readonly ended: (ending: Ending) => void
}

/** What the app made of a picture; see `Sight`. */
type Seen = {
  readonly time: number
  readonly camera: CameraModel
  readonly pose: Pose | null
  readonly labels: readonly Label[]
}

/** Records what is looked at, from the person's own wish until `end`. One recording at a time. */
export type Recorder = {
  /** Throws a `RecordingError` where no file can be opened. */
  readonly begin: (of: Pick<About, 'version' | 'device'>) => Promise<void>
  readonly frame: (frame: Frame) => void
  readonly seen: (seen: Seen, diagnosis: Diagnosis) => void
  readonly heard: (sound: Heard) => void
  readonly note: (what: Omit<Notice, 'time'> | Omit<Input, 'time'>) => void
  /** Finishes the file with what there is; nothing to do where nothing is recorded. */
  readonly end: () => Promise<void>
}

const keeps = [
  'pictures',
  'camera',
  'poses',
  'depth',
  'sound',
  'words',
  'diagnostics',
  'notices',
  'input',
]
const tickEvery = 1000

type Running = { readonly add: (entry: Entry) => void } & Pick<Recorder, 'frame' | 'end'> & {
    readonly began: number
  }

export function createRecorder(hands: Hands): Recorder {
  const { now } = hands
  let running: Running | null = null
  let opening = false

  const begin: Recorder['begin'] = async (of) => {
    if (running || opening) return
    opening = true
    try {
      const date = hands.date()
      const name = fileName(date)
      const file = await hands.open(name)
      const about = { ...of, began: date.toISOString(), keeps }
      const writer = await hands.write(file, about).catch(async (error: unknown) => {
        await file.close().catch(() => undefined) // told by what failed first
        throw error
      })
      running = run(hands, name, file, writer, () => (running = null))
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) {
        throw recordingError(error)
      }
    } finally {
      opening = false
    }
  }
  return {
    begin,
    frame: (frame) => running?.frame(frame),
    seen: ({ time, camera: { width, height }, pose, labels }, diagnosis) => {
      if (!running || time < running.began) return
      const at = time - running.began
      running.add({ kind: 'words', time: at, width, height, posed: pose !== null, labels })
      running.add({ kind: 'diagnostics', time: at, diagnosis })
    },
    heard: (sound) => {
      if (running && sound.time >= running.began) running.add(soundOf(sound, running.began))
    },
    note: (what) => running?.add({ ...what, time: now() - running.began }),
    end: async () => running?.end(),
  }
}

function run(
  { now, after, encode, progress, ended }: Hands,
  name: string,
  file: OpenFile,
  writer: SessionWriter,
  over: () => void,
): Running {
  const began = now()
  let [pictures, skipped, encodedBytes] = [0, 0, 0]
  let encoding: Promise<unknown> = Promise.resolve()
  let failure: RecordingError | null = null
  let ending: Promise<void> | null = null

  const far = (): Progress => ({
    place: file.place,
    seconds: (now() - began) / 1000,
    // Before a chunk is full, its pictures are not in the file yet.
    bytes: Math.max(Number(file.position()), encodedBytes),
    pictures,
    skipped,
  })
  let rest = (): void => undefined
  const tick = () => {
    progress(far())
    rest = after(tickEvery, tick)
  }
  const fail = (error: unknown) => {
    failure ??= recordingError(error)
    void end()
  }
  const add = (entry: Entry) => {
    if (!ending) writer.write(entry).catch(fail)
  }
  const frame = ({ pixels, time, camera, pose, depth, cut = false }: Frame) => {
    // What was captured before the person wished for it is not kept.
    if (ending || time < began) return
    const encoded = encode(pixels)
    if (!encoded) {
      skipped++
      return
    }
    const keep = async () => {
      const bytes = await encoded
      pictures++
      encodedBytes += bytes.length
      const at = time - began
      await writer.write({ kind: 'picture', time: at, format: 'jpeg', bytes, camera, pose, cut })
      if (depth) await writer.write(depthOf(depth, at))
    }
    encoding = keep().catch(fail)
  }
  const finish = async () => {
    rest()
    const { seconds } = far()
    await encoding
    if (!failure) await writer.end().catch((error: unknown) => (failure = recordingError(error)))
    await file.close().catch((error: unknown) => (failure ??= recordingError(error)))
    over()
    progress(null)
    ended({ ...far(), seconds, name, error: failure })
  }
  const end = () => (ending ??= finish())
  tick()
  return { began, add, frame, end }
}

const depthOf = ({ camera, pose, metres }: DepthMap, time: number): Depth => ({
  ...{ kind: 'depth', time, camera, pose },
  millimetres: new Uint16Array(metres.map((each) => Math.min(65_535, Math.round(each * 1000)))),
})

const soundOf = ({ samples, time }: Heard, began: number): Sound => ({
  ...{ kind: 'sound', time: time - began, rate: soundRate, channels: 1 },
  samples: new Int16Array(
    samples.map((each) => Math.round(Math.max(-1, Math.min(1, each)) * 32_767)),
  ),
})

/** `sightline-2026-11-24-0905.mcap`, by the wall clock of the place. */
export function fileName(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `sightline-${day}-${two(date.getHours())}${two(date.getMinutes())}.mcap`
}
