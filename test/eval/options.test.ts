import { expect, it } from 'vitest'
import { readOptions } from './options.ts'

const folders = ['--images', 'my pictures', '--labels', 'labels']

it('takes two folders and leaves the rest to the app', () => {
  expect(readOptions(folders)).toEqual({
    images: 'my pictures',
    labels: 'labels',
    model: 'efficientdet-lite2',
    backend: 'auto',
    threads: null,
  })
})

it('takes a model, a backend and a number of threads', () => {
  const more = ['--model', 'mine', '--backend', 'webgpu', '--threads', '2']
  expect(readOptions([...folders, ...more])).toMatchObject({
    model: 'mine',
    backend: 'webgpu',
    threads: 2,
  })
})

it('says how it is used when it is not understood', () => {
  for (const args of [[], ['hear', ...folders], [...folders, '--speed', '1']])
    expect(() => readOptions(args)).toThrow('npm run eval -- detect')
})

it('refuses a backend there is not, and threads that are no number', () => {
  expect(() => readOptions([...folders, '--backend', 'abacus'])).toThrow('no backend "abacus"')
  expect(() => readOptions([...folders, '--threads', 'two'])).toThrow('--threads two')
  expect(() => readOptions([...folders, '--threads', '0'])).toThrow('--threads 0')
})
