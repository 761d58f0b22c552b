import { describe, expect, it } from 'vitest'
import { passingClock } from '../../test/scenes/passing-clock.ts'
import type { Frame } from '../../models/types.ts'
import { DeviceError } from './device.ts'
import { rounds, slideFrames, type Slide } from './slides.ts'

const slide = (name: string): Slide => ({ name, read: () => Promise.resolve(new Blob()) })

/** Reads names that do not begin with "bad" or "empty". */
const decode = async ({ name }: Slide) => {
  if (name.startsWith('bad')) throw new DOMException('as the browser says it', 'InvalidStateError')
  if (name.startsWith('empty')) throw new DeviceError('empty', `${name} is empty.`)
  return name
}
const take = async (names: readonly string[], count: number) => {
  const pictures = rounds(names.map(slide), decode)
  const seen: string[] = []
  while (seen.length < count) seen.push((await pictures.next()).value)
  return seen
}

describe('rounds', () => {
  it('goes round and round', async () => {
    expect(await take(['a', 'b'], 5)).toEqual(['a', 'b', 'a', 'b', 'a'])
  })

  it('passes over what cannot be read, the first one too', async () => {
    expect(await take(['bad', 'a', 'empty', 'b'], 4)).toEqual(['a', 'b', 'a', 'b'])
  })

  it('names the first file that cannot be read when none can', async () => {
    const failing = take(['empty.png', 'bad-1.jpg', 'bad-2.jpg'], 1)
    await expect(failing).rejects.toMatchObject({ reason: 'unreadable' })
    await expect(failing).rejects.toThrow('bad-1.jpg')
  })

  it('says that it is empty where all files are, and where there are none', async () => {
    await expect(take(['empty.png'], 1)).rejects.toThrow('empty.png')
    await expect(take(['empty.png'], 1)).rejects.toMatchObject({ reason: 'empty' })
    await expect(take([], 1)).rejects.toMatchObject({ reason: 'empty' })
  })
})

describe('slideFrames', () => {
  /** Works `busy` ms on each frame, for `length` ms; every wait passes at once and moves the time. */
  async function play(length: number, busy = 0) {
    const clock = passingClock(1000)
    let picture = 0
    let onScreen = 0
    const end = new AbortController()
    const frames = slideFrames(
      {
        clock,
        change: async () => {
          picture++
        },
        take: async (time) => ({ time }) as Frame,
        show: () => {
          onScreen = picture
        },
      },
      end.signal,
    )
    const seen: { time: number; picture: number; onScreen: number; cut: boolean }[] = []
    for await (const { time, cut = false } of frames) {
      clock.pass(busy)
      seen.push({ time: time - 1000, picture, onScreen, cut })
      if (time - 1000 >= length) end.abort()
    }
    return seen
  }

  it('shows each picture for two seconds', async () => {
    const seen = await play(4500)
    const first = (picture: number) => seen.find((each) => each.picture === picture)?.time ?? NaN
    expect(first(0)).toBe(0)
    expect(first(1)).toBeGreaterThanOrEqual(2000)
    expect(first(1)).toBeLessThan(2100)
    expect(first(2) - first(1)).toBeGreaterThanOrEqual(2000)
  })

  it('marks the first frame of each picture as a cut', async () => {
    const seen = await play(4500)
    const cuts = seen.filter(({ cut }) => cut)
    expect(cuts.map(({ picture }) => picture)).toEqual([0, 1, 2])
  })

  it('keeps a picture on the screen until the next one was worked on', async () => {
    const seen = await play(12_000, 3000)
    expect(seen.map(({ picture, onScreen }) => [picture, onScreen])).toEqual([
      [0, 0],
      [0, 0],
      [1, 0],
      [1, 1],
      [2, 1],
    ])
  })

  it('gives about thirty frames a second, however fast they are asked for', async () => {
    const seen = await play(990)
    expect(seen).toHaveLength(31)
  })
})
