import { expect, it } from 'vitest'
import { unitBox } from '../box.ts'
import type { Loaded, Tensor } from '../model.ts'
import type { TextLine } from '../types.ts'
import type { Decoded } from './decode-line.ts'
import type { Paint } from './paint.ts'
import { createReader } from './read-picture.ts'

const [width, height] = [320, 96]
const paint: Paint = {
  width,
  height,
  whole: (across, down) => new Uint8ClampedArray(across * down * 4),
  strip: (_, across, down) => new Uint8ClampedArray(across * down * 4),
}
const network = (give: (dims: readonly number[]) => Tensor) =>
  ({
    card: { name: 'made' },
    session: {
      inputs: { x: [] },
      outputs: ['y'],
      run: async ({ x }: { x: Tensor }) => ({ y: give(x.dims) }),
      close: async () => undefined,
    },
  }) as unknown as Loaded

const detectorOf = (isText: (u: number, v: number) => boolean) =>
  network(([, , down = 0, across = 0]) => ({
    data: Float32Array.from({ length: down * across }, (_, i) =>
      isText((i % across) / across, Math.floor(i / across) / down) ? 0.9 : 0,
    ),
    dims: [1, 1, down, across],
  }))
/** Two lines, one above the other. */
const detector = detectorOf(
  (u, v) => u > 0.1 && u < 0.9 && ((v > 0.2 && v < 0.3) || (v > 0.7 && v < 0.8)),
)
const classifier = network(([strips = 0]) => ({
  data: Float32Array.from({ length: strips * 2 }, (_, i) => (i % 2 === 0 ? 0.99 : 0.01)),
  dims: [strips, 2],
}))

function stage(...readers: ((line: number) => Decoded)[]) {
  let closed = 0
  const pixels = { close: () => closed++ } as unknown as ImageBitmap
  const recognisers = readers.map((read) => {
    let line = 0
    return async () => read(line++)
  })
  const read = createReader({ detector, classifier, recognisers }, () => paint)
  return { read, pixels, closed: () => closed }
}
const calmly = { signal: new AbortController().signal, part: () => undefined }

it('reads line after line from the top, and tells each as it is read', async () => {
  const { read, pixels, closed } = stage((line) => ({ text: ` line ${line} `, score: 0.95 }))
  const told: TextLine[] = []
  const { lines } = await read({ pixels }, { ...calmly, part: (line) => told.push(line) })
  expect(lines.map(({ text, row }) => [text, row])).toEqual([
    ['line 0', 0],
    ['line 1', 1],
  ])
  expect(told).toEqual(lines)
  expect(closed()).toBe(1)
})

it('asks the next recogniser only where one is unsure, and takes the surer', async () => {
  const asked: number[] = []
  const { read, pixels } = stage(
    (line) => ({ text: 'latin', score: line === 0 ? 0.95 : 0.6 }),
    (line) => {
      asked.push(line)
      return { text: '中文', score: 0.97 }
    },
  )
  const { lines } = await read({ pixels }, calmly)
  expect(lines.map(({ text }) => text)).toEqual(['latin', '中文'])
  expect(asked).toEqual([0])
})

it('reads of several signs only the one that is looked at, where that is asked for', async () => {
  const signs = detectorOf((u, v) => v > 0.45 && v < 0.55 && (u < 0.2 || (u > 0.42 && u < 0.58)))
  let asked = 0
  const recognisers = [async () => ({ text: `sign ${++asked}`, score: 0.95 })]
  const read = createReader({ detector: signs, classifier, recognisers }, () => paint)
  const pixels = { close: () => undefined } as unknown as ImageBitmap
  expect((await read({ pixels }, calmly)).lines).toHaveLength(2)
  const { lines } = await read({ pixels, lookedAt: true }, calmly)
  expect(lines.map(({ text }) => text)).toEqual(['sign 3'])
  expect(lines[0]?.corners[0]?.[0]).toBeGreaterThan(0.35)
})

it('leaves out what cannot be read', async () => {
  const { read, pixels } = stage((line) => ({ text: 'x', score: line === 0 ? 0.3 : 0.8 }))
  expect((await read({ pixels }, calmly)).lines).toHaveLength(1)
})

it('stops between two lines, and closes the picture', async () => {
  const stop = new AbortController()
  const { read, pixels, closed } = stage(() => {
    stop.abort(new Error('enough'))
    return { text: 'x', score: 1 }
  })
  await expect(read({ pixels }, { ...calmly, signal: stop.signal })).rejects.toThrow('enough')
  expect(closed()).toBe(1)
})

it('tells where a line is in the whole picture when only a part is read', async () => {
  const { read, pixels } = stage(() => ({ text: 'x', score: 1 }))
  const only = unitBox(0.5, 0.5, 0.5, 0.5)
  const { lines } = await read({ pixels, only }, calmly)
  for (const [u, v] of lines.flatMap(({ corners }) => corners)) {
    expect(u).toBeGreaterThan(0.5)
    expect(v).toBeGreaterThan(0.5)
  }
})
