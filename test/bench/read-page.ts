/** The browser's side: a desk full of print is drawn and read, as the app reads it. */
import { openModel } from '../../models/open.ts'
import read from '../../models/read.model.ts'

export type ReadTime = {
  readonly way: 'looked-at' | 'whole'
  readonly ms: number
  readonly lines: number
  /** How many of the note's lines were read as they stand. */
  readonly right: number
}

declare global {
  var timeReading: (how: {
    readonly weights: readonly string[]
    readonly rounds: number
  }) => Promise<ReadTime[]>
}

const note = ['Shopping list', 'milk and bread', 'six eggs', 'call Anna at 18:30']
const words = 'the quick brown fox jumps over a lazy dog while seven wizards brew black coffee at noon'.split(' ') // prettier-ignore

/** A picture of 1280 x 960: a page on the left, a poster on the right, and the note in the middle. */
function desk(): OffscreenCanvas {
  const canvas = new OffscreenCanvas(1280, 960)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser gives no 2D canvas to draw with.')
  const paper = (x: number, y: number, width: number, height: number, colour: string) => {
    context.fillStyle = colour
    context.fillRect(x, y, width, height)
    context.fillStyle = '#222'
  }
  paper(0, 0, 1280, 960, '#8a6f52')
  paper(30, 60, 350, 840, '#f4f1ea')
  context.font = '20px sans-serif'
  for (let i = 0; i < 24; i++)
    context.fillText(Array.from({ length: 5 }, (_, j) => words[(7 * i + j) % words.length]).join(' '), 50, 110 + 33 * i) // prettier-ignore
  paper(900, 90, 340, 420, '#dfe7ef')
  context.font = 'bold 34px sans-serif'
  for (let i = 0; i < 7; i++)
    context.fillText(Array.from({ length: 2 }, (_, j) => words[(5 * i + j) % words.length]).join(' '), 920, 150 + 54 * i) // prettier-ignore
  paper(480, 340, 330, 270, '#fff7b0')
  context.font = '32px sans-serif'
  for (const [i, line] of note.entries()) context.fillText(line, 505, 400 + 55 * i)
  return canvas
}

globalThis.timeReading = async ({ weights, rounds }) => {
  const wish = { weights, backend: 'wasm', threads: null, base: new URL('/', location.href).href } as const // prettier-ignore
  const call = { signal: new AbortController().signal, part: () => undefined }
  const reader = await openModel(read, wish, call, (cause) => {
    throw cause
  })
  const canvas = desk()
  const times: ReadTime[] = []
  for (let round = 0; round <= rounds; round++) {
    for (const way of ['looked-at', 'whole'] as const) {
      const pixels = await createImageBitmap(canvas)
      const begun = performance.now()
      const { lines } = await reader.run({ pixels, lookedAt: way === 'looked-at' }, call)
      const ms = performance.now() - begun
      const texts = new Set<string>(lines.map(({ text }) => text))
      const right = note.filter((line) => texts.has(line)).length
      if (round > 0) times.push({ way, ms, lines: lines.length, right })
    }
  }
  return times
}
