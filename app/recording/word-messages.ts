import { unitBox } from '../../models/box.ts'
import type { Label, WorldPoint } from '../core/types.ts'
import type { Input, Notice, Truth, Words } from './entry.ts'
import { encodeJson, readJson, type Reading } from './json.ts'
import { metadataOf, readMetadata } from './label-metadata.ts'
import { toOptical } from './optical.ts'
import { toStamp } from './stamp.ts'
import { frames, topics, type Message } from './topics.ts'

const never = { sec: 0, nsec: 0 }
const white = { r: 1, g: 1, b: 1, a: 1 }
/** Height of a word on the screens of tools, pixels. */
const textHeight = 16

/** The words twice: in space, with all that is known of them, and as boxes on the picture. */
export function wordsMessages(words: Words): Message[] {
  const { time, labels, posed, width, height } = words
  const timestamp = toStamp(time)
  const entities = labels.map((label) => ({
    timestamp,
    frame_id: posed ? frames.world : frames.camera,
    id: String(label.id),
    lifetime: never,
    frame_locked: true,
    metadata: metadataOf(label),
    ...{ arrows: [], cubes: [], spheres: [], cylinders: [], lines: [], triangles: [], models: [] },
    texts: [textAt(posed ? label.at : toOptical(label.at), label.label)],
  }))
  const deletions = [{ timestamp, type: 1, id: '' }] // all: what is not named again is gone
  const picture = { width, height, posed }
  return [
    { topic: topics.words, time, data: encodeJson({ deletions, entities, picture }) },
    { topic: topics.boxes, time, data: encodeJson(annotations(words)) },
  ]
}

const textAt = ([x, y, z]: WorldPoint, text: string) => ({
  pose: { position: { x, y, z }, orientation: { x: 0, y: 0, z: 0, w: 1 } },
  billboard: true,
  font_size: textHeight,
  scale_invariant: true,
  color: white,
  text,
})

function annotations({ time, labels, width, height }: Words) {
  const timestamp = toStamp(time)
  const loop = 2
  const corners = labels.flatMap(({ label, box }) => {
    if (box === null) return []
    const [x, y, w, h] = box
    const [left, top, right, bottom] = [x * width, y * height, (x + w) * width, (y + h) * height]
    const points = [
      { x: left, y: top },
      { x: right, y: top },
      { x: right, y: bottom },
      { x: left, y: bottom },
    ]
    return [{ label, points }]
  })
  return {
    timestamp,
    circles: [],
    metadata: [],
    points: corners.map(({ points }) => ({
      ...{ timestamp, type: loop, points, thickness: 2, metadata: [] },
      ...{ outline_color: white, outline_colors: [], fill_color: { ...white, a: 0 } },
    })),
    texts: corners.map(({ label, points: [position] }) => ({
      ...{ timestamp, position, text: label, font_size: textHeight, metadata: [] },
      ...{ text_color: white, background_color: { r: 0, g: 0, b: 0, a: 0.7 } },
    })),
  }
}

export function readWords(data: Uint8Array): Omit<Words, 'kind' | 'time'> {
  const { list, number, flag } = readJson(data)
  const posed = flag('picture', 'posed')
  return {
    width: number('picture', 'width'),
    height: number('picture', 'height'),
    posed,
    labels: list('entities').map((entity) => readLabel(entity, posed)),
  }
}

function readLabel(reading: Reading, posed: boolean): Label {
  const { text, number } = reading
  const position = ['texts', 0, 'pose', 'position'] as const
  const at = [number(...position, 'x'), number(...position, 'y'), number(...position, 'z')] as const
  return readMetadata(reading, Number(text('id')), posed ? at : toOptical(at))
}

const [info, error] = [2, 4]

export function noticeMessages({ time, fault, text }: Notice): Message[] {
  const log = { timestamp: toStamp(time), level: fault ? error : info, message: text }
  const data = encodeJson({ ...log, name: 'sightline', file: '', line: 0 })
  return [{ topic: topics.notice, time, data }]
}

export function readNotice(data: Uint8Array): Omit<Notice, 'kind' | 'time'> {
  const { number, text } = readJson(data)
  return { fault: number('level') >= error, text: text('message') }
}

export function inputMessages({ time, what, name }: Input): Message[] {
  return [{ topic: topics.input, time, data: encodeJson({ what, name }) }]
}

export function readInput(data: Uint8Array): Omit<Input, 'kind' | 'time'> {
  const { text } = readJson(data)
  const what = text('what')
  if (what !== 'click' && what !== 'key' && what !== 'question') {
    throw new Error(`An input of the kind "${what}" cannot be read.`)
  }
  return { what, name: text('name') }
}

export function truthMessages({ time, things }: Truth): Message[] {
  return [{ topic: topics.truth, time, data: encodeJson({ things }) }]
}

export function readTruth(data: Uint8Array): Omit<Truth, 'kind' | 'time'> {
  const things = readJson(data)
    .list('things')
    .map(({ text, number, has }) => ({
      id: text('id'),
      label: has('label') ? text('label') : null,
      box: unitBox(number('box', 0), number('box', 1), number('box', 2), number('box', 3)),
      visible: number('visible'),
    }))
  return { things }
}
