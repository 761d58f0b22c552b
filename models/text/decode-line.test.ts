import { expect, it } from 'vitest'
import { decodeLines, readAlphabet } from './decode-line.ts'

const alphabet = readAlphabet(new TextEncoder().encode('a\r\nb'))

/** One strip whose steps are these classes, each with this probability. */
const strip = (classes: readonly number[], likelihood = 0.8) => ({
  data: Float32Array.from(
    classes.flatMap((each) => [0, 1, 2, 3].map((index) => (index === each ? likelihood : 0.05))),
  ),
  dims: [1, classes.length, 4],
})

it('knows the blank, the characters of the file, and the space', () => {
  expect(alphabet).toEqual(['', 'a', 'b', ' '])
  expect(readAlphabet(new TextEncoder().encode('a\nb\n'))).toEqual(['', 'a', 'b', ' '])
})

it('takes repeats for one character unless a blank stands between', () => {
  expect(decodeLines(strip([1, 1, 0, 1, 3, 2, 2]), alphabet)[0]?.text).toBe('aa b')
})

it('scores a line by its characters alone', () => {
  expect(decodeLines(strip([1, 2], 0.7), alphabet)[0]?.score).toBeCloseTo(0.7)
  expect(decodeLines(strip([0, 0]), alphabet)[0]).toEqual({ text: '', score: 0 })
})

it('refuses an alphabet that is not the network’s', () => {
  expect(() => decodeLines(strip([1]), ['', 'a'])).toThrow('4 characters was given 2')
})
