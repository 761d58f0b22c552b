import { expect, it } from 'vitest'
import { readOptions } from './options.ts'

it('takes the sample pictures where no folder is named', () => {
  expect(readOptions([]).images).toMatch(/assets.samples$/)
})

it('takes a folder of pictures', () => {
  expect(readOptions(['--images', 'my pictures']).images).toBe('my pictures')
})

it('says how it is used when it is not understood', () => {
  for (const args of [['speed'], ['--images'], ['--fast']])
    expect(() => readOptions(args)).toThrow('npm run bench -- detect')
})
