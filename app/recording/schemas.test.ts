import * as jsonSchemas from '@foxglove/schemas/jsonschema.js'
import { foxgloveMessageSchemas, generateProto } from '@foxglove/schemas/internal.js'
import protobuf from 'protobufjs'
import descriptor from 'protobufjs/ext/descriptor/index.js'
import { expect, it } from 'vitest'
import { poseAtPitch } from '../core/pose.ts'
import { sampleDiagnosis } from '../core/sample-diagnosis.ts'
import { sampleLabel } from '../core/sample-label.ts'
import { unitBox } from '../../models/box.ts'
import type { Entry } from './entry.ts'
import { toMessages } from './messages.ts'
import { compressedImage, encode, rawAudio, rawImage, type Fields } from './protobuf.ts'
import { schemas } from './schemas.ts'
import type { Topic } from './topics.ts'

const binary: Readonly<Record<'CompressedImage' | 'RawImage' | 'RawAudio', Fields>> = {
  CompressedImage: compressedImage,
  RawImage: rawImage,
  RawAudio: rawAudio,
}

it.each(Object.entries(binary))('numbers the fields of %s as Foxglove does', (name, fields) => {
  const proto = generateProto(foxgloveMessageSchemas[name as keyof typeof binary], [])
  const theirs = [...proto.matchAll(/^ {2}\S+ (\w+) = (\d+);/gm)].map(([, field, at]) => [
    field,
    Number(at),
  ])
  const ours = Object.entries(fields).map(([field, [, at]]) => [field, at])
  expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs))
})

it('describes and encodes protocol buffers so that another library reads them', () => {
  const { data } = schemas['/depth/image']
  const set = descriptor.FileDescriptorSet.decode(data)
  // The types of protobufjs do not know what its extension adds.
  const { fromDescriptor } = protobuf.Root as unknown as {
    fromDescriptor: (set: protobuf.Message) => protobuf.Root
  }
  const root = fromDescriptor(set)
  const values = {
    timestamp: { sec: 70_000, nsec: 999_999_999 },
    width: 300,
    height: 2,
    encoding: '16UC1',
    step: 600,
    data: new Uint8Array([1, 2, 255]),
    frame_id: 'camera',
  }
  const read = root.lookupType('foxglove.RawImage').decode(encode(rawImage, values)).toJSON()
  expect(read).toEqual({
    ...values,
    timestamp: { seconds: '70000', nanos: 999_999_999 },
    data: 'AQL/',
  })
})

it('writes JSON that keeps to the schema of its channel', () => {
  const camera = { width: 4, height: 3, fx: 1, fy: 1, cx: 2, cy: 1, source: 'view' } as const
  const box = unitBox(0, 0, 1, 1)
  const labels = [sampleLabel({ box }), sampleLabel({ box: null, state: 'missing' })]
  const pose = poseAtPitch([1, 2, 3], 4)
  const entries: Entry[] = [
    {
      ...{ kind: 'picture', time: 1, format: 'jpeg', bytes: new Uint8Array() },
      camera,
      pose,
      cut: true,
    },
    { kind: 'words', time: 1, width: 4, height: 3, posed: true, labels },
    { kind: 'notice', time: 1, fault: true, text: 'No.' },
    { kind: 'input', time: 1, what: 'click', name: 'Off' },
    { kind: 'diagnostics', time: 1, diagnosis: sampleDiagnosis },
    { kind: 'truth', time: 1, things: [{ id: 'a', label: null, box, visible: 1 }] },
  ]
  const json = entries
    .flatMap(toMessages)
    .filter(({ topic }) => schemaOf(topic).encoding !== 'protobuf')
  expect(json.length).toBe(8)
  for (const { topic, data } of json) {
    const told: unknown = JSON.parse(new TextDecoder().decode(data))
    const schema = JSON.parse(new TextDecoder().decode(schemaOf(topic).data)) as Schema
    expect({ topic, wrong: mismatches(told, schema, '') }).toEqual({ topic, wrong: [] })
  }
  expect(mismatches({ level: 'high' }, jsonSchemas.Log as Schema, '')).not.toEqual([])
})

const schemaOf = (topic: string) => schemas[topic as Topic]

type Schema = {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
}

/** Where a value does not keep to a JSON schema, as far as Foxglove's schemas go. */
function mismatches(value: unknown, schema: Schema, at: string): string[] {
  const { type, properties = {}, required = [], items } = schema
  const types = [type ?? []].flat()
  const own = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  const fits =
    types.length === 0 || types.includes(own) || (own === 'number' && types.includes('integer'))
  if (!fits) return [`${at} is ${own}`]
  if (Array.isArray(value)) {
    return items ? value.flatMap((each, i) => mismatches(each, items, `${at}.${i}`)) : []
  }
  if (typeof value !== 'object' || value === null) return []
  const missing = required.filter((name) => !(name in value)).map((name) => `${at}.${name}`)
  const unknown = Object.keys(value).filter((name) => schema.properties && !(name in properties))
  const inner = Object.entries(properties).flatMap(([name, sub]) =>
    name in value ? mismatches(Reflect.get(value, name), sub, `${at}.${name}`) : [],
  )
  return [...missing, ...unknown, ...inner]
}
