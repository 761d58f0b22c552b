import { expect, it } from 'vitest'
import { readOptions } from './options.ts'

it('takes the sample pictures where no folder is named', () => {
  const { what, images } = readOptions(['detect'])
  expect(what).toBe('detect')
  expect(images).toMatch(/assets.samples$/)
})

it('takes a folder of pictures', () => {
  expect(readOptions(['all', '--images', 'my pictures']).images).toBe('my pictures')
})

it('says how it is used when it is not understood', () => {
  const wrong = [[], ['speed'], ['detect', 'size'], ['size', '--images', 'x'], ['detect', '--fast']]
  for (const args of wrong) expect(() => readOptions(args)).toThrow('npm run bench')
})
