import {
  CameraCalibration,
  FrameTransform,
  ImageAnnotations,
  Log,
  SceneUpdate,
} from '@foxglove/schemas/jsonschema.js'
import { encodeJson } from './json.ts'
import { compressedImage, describeMessage, rawAudio, rawImage, type Fields } from './protobuf.ts'
import { cameraSources } from './camera-messages.ts'
import { topics, type Topic } from './topics.ts'

/** What a channel's messages are: the schema's name and text, as MCAP keeps them. */
export type ChannelSchema = {
  readonly name: string
  readonly encoding: 'jsonschema' | 'protobuf'
  readonly messages: 'json' | 'protobuf'
  readonly data: Uint8Array
}

const json = (name: string, schema: object): ChannelSchema => ({
  name,
  encoding: 'jsonschema',
  messages: 'json',
  data: encodeJson(schema),
})

const protobuf = (name: string, fields: Fields): ChannelSchema => ({
  name: `foxglove.${name}`,
  encoding: 'protobuf',
  messages: 'protobuf',
  data: describeMessage(name, fields),
})

/** A message of Foxglove's with some fields of our own. */
const extended = (
  schema: { readonly properties: object },
  own: Readonly<Record<string, object>>,
): object => ({ ...schema, properties: { ...schema.properties, ...own } })

const object = (properties: Readonly<Record<string, object>>): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
})
const [text, number, flag] = [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }]

const camera = json(
  'foxglove.CameraCalibration',
  extended(CameraCalibration, {
    source: { enum: cameraSources },
    cut: flag,
    error: object({ angle: number, focal: number }),
  }),
)

const places = extended(SceneUpdate, {
  picture: object({ width: number, height: number, posed: flag }),
})

const input = object({ what: { enum: ['click', 'key', 'question'] }, name: text })

/** Boxes as parts of the picture: x, y, width, height from its top left corner. */
const thing = object({
  id: text,
  label: { type: ['string', 'null'] },
  box: { type: 'array', items: number, minItems: 4, maxItems: 4 },
  visible: number,
})

const [unsure, distances] = [{ type: ['number', 'null'] }, ['depth', 'surface', 'views', 'size']]
const diagnosis = object({
  ...{ latency: unsure, camera: { enum: cameraSources }, cameraAngle: number, cameraFocal: number },
  ...{ poseAngle: unsure, poseMetres: unsure, posed: flag, surprise: unsure, dropped: unsure },
  ...{ things: number, words: number },
  distances: object(Object.fromEntries(distances.map((name) => [name, number]))),
})

/**
 * Every channel's schema. Pictures, depth and sound are protocol buffers, since JSON would make them
 * a third longer (base64); all else is JSON, readable as it is.
 */
export const schemas: Readonly<Record<Topic, ChannelSchema>> = {
  [topics.pose]: json('foxglove.FrameTransform', FrameTransform),
  [topics.calibration]: camera,
  [topics.image]: protobuf('CompressedImage', compressedImage),
  [topics.depthCalibration]: camera,
  [topics.depth]: protobuf('RawImage', rawImage),
  [topics.sound]: protobuf('RawAudio', rawAudio),
  [topics.words]: json('foxglove.SceneUpdate', places),
  [topics.boxes]: json('foxglove.ImageAnnotations', ImageAnnotations),
  [topics.notice]: json('foxglove.Log', Log),
  [topics.input]: json('sightline.Input', input),
  [topics.truth]: json('sightline.Truth', object({ things: { type: 'array', items: thing } })),
  [topics.diagnostics]: json('sightline.Diagnosis', diagnosis),
}
