import { TempBuffer } from '@mcap/core'
import fc from 'fast-check'
import { Matrix4 } from 'three'
import { describe, expect, it } from 'vitest'
import { entry, picture } from '../../test/scenes/any-entry.ts'
import { toPose } from '../core/pose.ts'
import type { About, Entry, Picture } from './entry.ts'
import { fromMessages, toMessages } from './messages.ts'
import { NoRecording, openSession, type Damage, type Which } from './read-session.ts'
import { pictureTopics, topics } from './topics.ts'
import { createSessionWriter } from './write-session.ts'

/** The same but for the turn of poses, which goes through a quaternion and keeps 12 digits. */
function expectSame(back: readonly Entry[], entries: readonly Entry[]): void {
  const bare = (all: readonly Entry[]) =>
    all.map((each) => {
      if (each.kind === 'depth') return { ...each, pose: each.pose !== null }
      if (each.kind !== 'picture') return each
      // As text, since comparing long arrays number by number takes seconds.
      return { ...each, bytes: textOf(each.bytes), pose: each.pose !== null }
    })
  const turns = (all: readonly Entry[]) =>
    all.flatMap((each) => ('pose' in each ? (each.pose ?? []) : []))
  expect(bare(back)).toEqual(bare(entries))
  const wanted = turns(entries)
  turns(back).forEach((value, i) => expect(value).toBeCloseTo(wanted[i] ?? NaN, 11))
}

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

const about: About = {
  version: '1.2.3',
  device: 'webcam',
  began: '2026-11-24T12:00:00.000Z',
  keeps: ['pictures', 'words'],
  turned: [0.6, 0, 0, -0.8],
}

/** So many pictures of 60 kB, 25 a second. */
const film = (count: number): Picture[] =>
  fc.sample(picture, { numRuns: count, seed: 2 }).map((each, i) => ({
    ...each,
    time: i * 40,
    bytes: new Uint8Array(60_000).fill(i),
  }))

async function write(entries: readonly Entry[]): Promise<Uint8Array> {
  const buffer = new TempBuffer()
  const writer = await createSessionWriter(buffer, about)
  for (const each of entries) await writer.write(each)
  await writer.end()
  return buffer.get()
}

async function read(file: Uint8Array, which?: Which) {
  const session = await openSession(new TempBuffer(file))
  const entries: Entry[] = []
  for await (const each of session.entries(which)) entries.push(each)
  return { about: session.about, entries, damage: session.damage() }
}

describe('messages', () => {
  it('give back the entry that they were made of', () => {
    fc.assert(
      fc.property(entry, (entry) => {
        const back = toMessages(entry).map(fromMessages())
        expectSame(back.filter((each) => each !== null).slice(-1), [entry])
      }),
    )
  })

  it('lend a picture no pose that was told of another moment', () => {
    const next = fromMessages()
    const made: Picture = {
      ...{ kind: 'picture', time: 5, format: 'png', bytes: new Uint8Array(), cut: false },
      camera: { width: 4, height: 3, fx: 1, fy: 1, cx: 2, cy: 1, source: 'view' },
      pose: toPose(new Matrix4().elements),
    }
    const [, ...later] = toMessages({ ...made, time: 6 })
    const back = [...toMessages(made), ...later].map(next).filter((each) => each !== null)
    expect(back.map((each) => each.kind === 'picture' && each.pose !== null)).toEqual([true, false])
  })
})

describe('a file', () => {
  it('gives back everything by time, and what is known of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 30 }), async (entries) => {
        const back = await read(await write(entries))
        const sorted = [...entries].sort((a, b) => a.time - b.time)
        expect(back.damage).toBeNull()
        expect(back.about).toEqual(about)
        expectSame(back.entries, sorted)
      }),
      { numRuns: 40 },
    )
  })

  it('keeps pictures whole whose messages lie in two chunks', async () => {
    const made = fc.sample(picture, { numRuns: 12, seed: 1 }).map((each, i) => ({
      ...each,
      time: i,
      bytes: new Uint8Array(200_000 + 7 * i),
    }))
    expectSame((await read(await write(made))).entries, made)
  })

  it('that is cut anywhere gives all that was before the cut, and says how far', async () => {
    const made = film(20)
    const file = await write(made)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 8, max: file.length - 1 }), async (length) => {
        const back = await read(file.slice(0, length))
        expectSame(back.entries, made.slice(0, back.entries.length))
        const chunk = 540_000 // of a torn one nothing is left
        expect(back.entries.length).toBeGreaterThan((length - chunk - 10_000) / 60_000 - 1)
        expect(back.damage).toMatchObject({ at: Math.max(0, (back.entries.length - 1) * 40) })
      }),
      { numRuns: 60 },
    )
  })

  it('with a wrong bit gives the pictures before it and none that is wrong', async () => {
    const made = film(20)
    const file = await write(made)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2000, max: 1_100_000 }), async (at) => {
        const bad = file.slice()
        bad[at] = (bad[at] ?? 0) ^ 4
        const back = await read(bad)
        const pictures = (all: readonly Entry[]) =>
          all.map((each) => (each.kind === 'picture' ? textOf(each.bytes) : each))
        expect(pictures(back.entries)).toEqual(pictures(made).slice(0, back.entries.length))
        expect(back.entries.length === made.length || back.damage !== null).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('whole or torn, gives only the channels that are asked for, whatever is wrong with others', async () => {
    const bad: Entry = { kind: 'sound', time: 1, samples: Int16Array.of(1), rate: 1, channels: 1 }
    const good = { ...bad, time: 50, rate: 8000 }
    const made = film(3)
    const file = await write([...made, bad, good])
    expect(await read(file)).toMatchObject({ damage: { at: 0 } })
    for (const length of [file.length, file.length - 40]) {
      const pictures = await read(file.slice(0, length), { topics: pictureTopics })
      expectSame(pictures.entries, made)
      const odd: Damage[] = []
      const sound = await read(file.slice(0, length), {
        topics: [topics.sound],
        odd: (damage) => odd.push(damage),
      })
      expect(sound.entries).toEqual([good])
      expect(odd).toEqual([{ at: 1, why: 'Sound of 1 channels at 1 Hz cannot be read.' }])
    }
  })

  it('that is no recording says so', async () => {
    for (const text of ['', 'GIF89a', 'this is a text that is long enough']) {
      const opening = openSession(new TempBuffer(new TextEncoder().encode(text)))
      await expect(opening).rejects.toBeInstanceOf(NoRecording)
    }
  })
})
