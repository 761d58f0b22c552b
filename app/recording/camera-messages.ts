import type { CameraModel, CameraSource, Pose } from '../../models/types.ts'
import type { Depth, Picture, Sound } from './entry.ts'
import { encodeJson, readJson } from './json.ts'
import { fromTransform, toTransform } from './optical.ts'
import { compressedImage, decode, encode, rawAudio, rawImage } from './protobuf.ts'
import { toStamp } from './stamp.ts'
import { frames, topics, type Message } from './topics.ts'

/** A picture: where the camera stood, how it looks, and what it saw. */
export function pictureMessages({ time, format, bytes, camera, pose, cut }: Picture): Message[] {
  const data = encode(compressedImage, {
    timestamp: toStamp(time),
    data: bytes,
    format,
    frame_id: frames.camera,
  })
  return [
    ...(pose ? [poseMessage(time, pose, frames.camera)] : []),
    { topic: topics.calibration, time, data: cameraMessage(time, camera, cut, frames.camera) },
    { topic: topics.image, time, data },
  ]
}

/** The optical frames that stand somewhere in the world: the camera's, and that of a depth sensor of its own. */
type Posed = typeof frames.camera | typeof frames.depth

function poseMessage(time: number, pose: Pose, frame: Posed): Message {
  const data = encodeJson({
    timestamp: toStamp(time),
    parent_frame_id: frames.world,
    child_frame_id: frame,
    ...toTransform(pose),
  })
  return { topic: topics.pose, time, data }
}

/** The turn that lays our world, y up, into one with z up, as tools expect to show it. */
export function worldMessage(): Message {
  const half = Math.SQRT1_2
  const data = encodeJson({
    timestamp: toStamp(0),
    parent_frame_id: frames.map,
    child_frame_id: frames.world,
    translation: { x: 0, y: 0, z: 0 },
    rotation: { x: half, y: 0, z: 0, w: half },
  })
  return { topic: topics.pose, time: 0, data }
}

/** Where the camera, or what measures depth, stands by such a message; null where it tells of something else. */
export function readPose(data: Uint8Array): { readonly frame: Posed; readonly pose: Pose } | null {
  const { text, number } = readJson(data)
  const told = text('child_frame_id')
  const frame = ([frames.camera, frames.depth] as const).find((each) => each === told)
  if (!frame) return null
  const [x, y, z] = ['x', 'y', 'z'].map((axis) => number('translation', axis))
  const [i, j, k, w] = ['x', 'y', 'z', 'w'].map((axis) => number('rotation', axis))
  const pose = fromTransform({
    translation: { x: x ?? 0, y: y ?? 0, z: z ?? 0 },
    rotation: { x: i ?? 0, y: j ?? 0, z: k ?? 0, w: w ?? 1 },
  })
  return { frame, pose }
}

/** `source`, `cut` and `error` are ours; the message's schema says so. No lens of ours is distorted. */
function cameraMessage(time: number, camera: CameraModel, cut: boolean, frame: Posed): Uint8Array {
  const { width, height, fx, fy, cx, cy, source, error } = camera
  return encodeJson({
    timestamp: toStamp(time),
    frame_id: frame,
    ...{ width, height, distortion_model: '', D: [] },
    K: [fx, 0, cx, 0, fy, cy, 0, 0, 1],
    R: [1, 0, 0, 0, 1, 0, 0, 0, 1],
    P: [fx, 0, cx, 0, 0, fy, cy, 0, 0, 0, 1, 0],
    ...{ source, cut, ...(error && { error }) },
  })
}

/** How cameras may be known. */
export const cameraSources = ['view', 'track', 'calibrated', 'table', 'guess'] as const

/** How a camera is known by its word in a message; by the table where that is another's. */
export const sourceOf = (told: string): CameraSource =>
  cameraSources.find((source) => source === told) ?? 'table'

/** How the camera looks by such a message, and whether its picture follows a cut. */
export function readCamera(data: Uint8Array): { camera: CameraModel; cut: boolean } {
  const { number, text, flag, has } = readJson(data)
  const camera: CameraModel = {
    width: number('width'),
    height: number('height'),
    fx: number('K', 0),
    fy: number('K', 4),
    cx: number('K', 2),
    cy: number('K', 5),
    source: sourceOf(has('source') ? text('source') : 'table'),
    ...(has('error') && {
      error: { angle: number('error', 'angle'), focal: number('error', 'focal') },
    }),
  }
  return { camera, cut: has('cut') && flag('cut') }
}

/** Bytes and format of a picture. Throws where it is of another kind than we can show. */
export function readImage(data: Uint8Array): Pick<Picture, 'bytes' | 'format'> {
  const { data: bytes, format } = decode(compressedImage, data)
  if (format === 'jpeg' || format === 'png' || format === 'webp') return { bytes, format }
  throw new Error(`Pictures of the format "${format}" cannot be read.`)
}

/** Two bytes of each number, the low one first. */
function toBytes(numbers: Uint16Array | Int16Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.length * 2))
  numbers.forEach((value, i) => view.setUint16(2 * i, value, true))
  return new Uint8Array(view.buffer)
}

function fromBytes(bytes: Uint8Array): Uint16Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return Uint16Array.from({ length: bytes.length >> 1 }, (_, i) => view.getUint16(2 * i, true))
}

/** A depth map as the 16-bit millimetres that tools show as depth. */
export function depthMessages({ time, camera, pose, millimetres }: Depth): Message[] {
  const frame = pose ? frames.depth : frames.camera
  const data = encode(rawImage, {
    timestamp: toStamp(time),
    width: camera.width,
    height: camera.height,
    encoding: '16UC1',
    step: camera.width * 2,
    data: toBytes(millimetres),
    frame_id: frame,
  })
  return [
    ...(pose ? [poseMessage(time, pose, frame)] : []),
    { topic: topics.depthCalibration, time, data: cameraMessage(time, camera, false, frame) },
    { topic: topics.depth, time, data },
  ]
}

export function readDepth(data: Uint8Array): Uint16Array {
  const { data: bytes, encoding } = decode(rawImage, data)
  if (encoding !== '16UC1') throw new Error(`Depth of the encoding "${encoding}" cannot be read.`)
  return fromBytes(bytes)
}

export function soundMessages({ time, samples, rate, channels }: Sound): Message[] {
  const data = encode(rawAudio, {
    timestamp: toStamp(time),
    data: toBytes(samples),
    format: 'pcm-s16',
    sample_rate: rate,
    number_of_channels: channels,
  })
  return [{ topic: topics.sound, time, data }]
}

/** Rates of sound that are believed, samples a second. */
const rates = { least: 4000, most: 384_000 }

/** Throws where it is damaged, or of another kind than we can hear. */
export function readSound(data: Uint8Array): Omit<Sound, 'kind' | 'time'> {
  const message = decode(rawAudio, data)
  const { data: bytes, format, sample_rate: rate, number_of_channels: channels } = message
  if (format !== 'pcm-s16') throw new Error(`Sound of the format "${format}" cannot be read.`)
  if (channels < 1 || rate < rates.least || rate > rates.most) {
    throw new Error(`Sound of ${channels} channels at ${rate} Hz cannot be read.`)
  }
  return { samples: Int16Array.from(fromBytes(bytes)), rate, channels }
}
