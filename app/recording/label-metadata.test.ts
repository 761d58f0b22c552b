import { expect, it } from 'vitest'
import { sampleLabel } from '../core/sample-label.ts'
import { encodeJson, readJson } from './json.ts'
import { metadataOf, readMetadata } from './label-metadata.ts'

const written = (label: ReturnType<typeof sampleLabel>, pairs: number) =>
  readJson(encodeJson({ metadata: metadataOf(label).slice(0, pairs) }))

it('reads a word of a file from before there was a memory as one in view', () => {
  const label = sampleLabel({ id: 7, track: 3, state: 'missing', seenAt: 5 })
  const old = readMetadata(written(label, 3), 7, label.at)
  expect(old).toMatchObject({ label: 'cup', box: label.box, track: 7, state: 'here', seenAt: null })
})

it('says which word it cannot read', () => {
  const label = sampleLabel({ state: 'gone' as 'here' })
  expect(() => readMetadata(written(label, 7), 1, label.at)).toThrow('"gone"')
})
