import { expect, it } from 'vitest'
import { numbersOf } from './speech-numbers.ts'
import { normalise } from './speech-text.ts'

const plain = async (text: string, language: string) =>
  normalise(text, language, await numbersOf(language))

it.each([
  ['Mr. Quilter isn’t here!', 'mister quilter is not here', 'en'],
  ['I have 21 cups, um, 50% full.', 'i have twenty-one cups fifty percent full', 'en'],
  ['It cost 1,200', 'it cost one thousand two hundred', 'en'],
  ['Ich sehe 3 Tassen.', 'ich sehe drei tassen', 'de'],
  ['客観的 実在。', '客観的実在', 'ja'],
])('takes "%s" for "%s"', async (a, b, language) => {
  expect(await plain(a, language)).toBe(await plain(b, language))
})

it('tells other words apart', async () => {
  expect(await plain('a cup', 'en')).not.toBe(await plain('a cap', 'en'))
})
