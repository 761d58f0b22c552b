import { beforeEach, expect, it, vi } from 'vitest'
import { unitBox } from '../models/box.ts'
import type { Frame, Page, ReadWish, TextLine } from '../models/types.ts'
import { lineAt } from './core/text/sample-page.ts'
import type { Sentence, Track } from './core/types.ts'
import { createReader } from './read.ts'

// Node has no canvas; what is drawn does not matter here.
beforeEach(() => {
  const context = { drawImage: () => undefined }
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => context
      transferToImageBitmap = () => ({ close: () => undefined })
    },
  )
})

type Kept = Parameters<Parameters<typeof createReader>[0]['keep']>[0]

/** A reader that reads these pages one after the other, and a camera that gives a picture whenever one is asked for. */
function stage(pages: readonly (readonly TextLine[])[], { frames = true, open = 0 } = {}) {
  const told: (Sentence | null)[] = []
  const kept: Kept[] = []
  const read: ReadWish[] = []
  let [time, opened, late] = [100, 0, () => {}]
  const run = async (wish: ReadWish): Promise<Page> => {
    read.push(wish)
    return { lines: pages[read.length - 1] ?? [], unread: [] }
  }
  const bottle = { label: 'bottle', box: unitBox(0.3, 0.3, 0.4, 0.4) } as Track
  const reader = createReader({
    open: async () => {
      if (opened++ < open) throw new Error('no weights')
      return { run, close: () => undefined } as never
    },
    language: () => 'en',
    looking: () => true,
    inView: () => [bottle],
    keep: (readings) => kept.push(readings),
    tell: (doing) => told.push(doing),
    after: (_ms, done) => (late = done),
    glimpse: (look, signal) =>
      frames
        ? Promise.resolve(
            look({ pixels: { width: 4, height: 3 }, time: time++ } as unknown as Frame),
          )
        : new Promise((resolve) => signal.addEventListener('abort', () => resolve(null))),
    now: () => 0,
    origin: 1000,
  })
  return { reader, told, kept, read, late: () => late() }
}
const signal = new AbortController().signal

it('reads one picture where every line is sure, and keeps what it says with time and carrier', async () => {
  const line = lineAt('Olive oil', [0.4, 0.4])
  const { reader, kept, read, told } = stage([[line]])
  expect(await reader.read(signal)).toMatchObject({ lines: [line], time: 1100 })
  expect(read).toHaveLength(1)
  expect(kept).toMatchObject([[{ text: 'Olive oil', near: 'bottle', firstRead: 1100 }]])
  expect(told.at(0)).toMatchObject({ id: 'doing-reading' })
  expect(told.at(-1)).toBeNull()
})

it('looks again where a line is unsure, and lets the pictures vote', async () => {
  const unsure = (text: string) => [lineAt(text, [0.1, 0.1], { score: 0.7 })]
  const { reader, read } = stage([unsure('R00M 214'), unsure('ROOM 2I4'), unsure('ROOM 214')])
  expect((await reader.read(signal))?.lines[0]?.text).toBe('ROOM 214')
  expect(read).toHaveLength(3)
})

it('reads nothing where no picture comes', async () => {
  const { reader, late, kept } = stage([[]], { frames: false })
  const reading = reader.read(signal)
  await Promise.resolve()
    .then(() => Promise.resolve())
    .then(late)
  expect(await reading).toBeNull()
  expect(kept).toEqual([])
})

it('ends at once when the question is given up, and tells that nothing is being done', async () => {
  const { reader, told } = stage([[]], { frames: false })
  const giveUp = new AbortController()
  const reading = reader.read(giveUp.signal)
  giveUp.abort()
  await expect(reading).rejects.toThrow()
  expect(told.at(-1)).toBeNull()
})

it('says what went wrong, and opens the reader anew at the next question', async () => {
  const { reader } = stage([[lineAt('Exit', [0.5, 0.5])]], { open: 1 })
  await expect(reader.read(signal)).rejects.toThrow('no weights')
  expect((await reader.read(signal))?.lines[0]?.text).toBe('Exit')
})
