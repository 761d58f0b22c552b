import { TempBuffer } from '@mcap/core'
import { expect, it } from 'vitest'
import { createSmallDisk } from '../../test/scenes/small-disk.ts'
import { openDiskFile } from './disk-file.ts'
import { openSession } from './read-session.ts'
import { createRecorder, type Ending } from './recorder.ts'
import { createSessionWriter } from './write-session.ts'

const bytes = (length: number, value: number) => new Uint8Array(length).fill(value)
const inOrder = (parts: readonly (readonly [number, number])[]) =>
  parts.flatMap(([length, value]) => Array<number>(length).fill(value))

it('holds what was written, though it was closed and opened again meanwhile', async () => {
  const disk = createSmallDisk(Infinity)
  const file = await openDiskFile(disk, 100)
  for (let i = 0; i < 20; i++) await file.write(bytes(30, i))
  expect(disk.content().length).toBeGreaterThan(0)
  await file.close()
  expect([...disk.content()]).toEqual(
    inOrder(Array.from({ length: 20 }, (_, i) => [30, i] as const)),
  )
  expect(file.position()).toBe(600n)
})

it('keeps all but a quarter of a long recording safe while it is made', async () => {
  const disk = createSmallDisk(Infinity)
  const file = await openDiskFile(disk, 100)
  for (let i = 1; i <= 100; i++) {
    await file.write(bytes(30, i))
    expect(i * 30 - disk.content().length).toBeLessThan(Math.max(100, disk.content().length / 4))
  }
})

it.each([1000, 100])(
  'keeps what fitted where no room is left (closed each %i bytes)',
  async (least) => {
    const disk = createSmallDisk(590)
    const file = await openDiskFile(disk, least)
    const written: (readonly [number, number])[] = []
    const writeOn = async () => {
      for (let i = 1; ; i++) {
        await file.write(bytes(30, i))
        written.push([30, i])
      }
    }
    await expect(writeOn()).rejects.toMatchObject({ name: 'QuotaExceededError' })
    expect(written.length).toBeGreaterThan(5)
    expect([...disk.content()]).toEqual(inOrder(written))
    await file.close() // nothing is left to be done
    expect([...disk.content()]).toEqual(inOrder(written))
  },
)

it('keeps half where others took the room meanwhile', async () => {
  const disk = createSmallDisk(500)
  const file = await openDiskFile(disk, 1000)
  for (let i = 1; i <= 10; i++) await file.write(bytes(30, i))
  disk.shrink(200)
  await expect(file.write(bytes(30, 11))).rejects.toMatchObject({ name: 'QuotaExceededError' })
  expect(disk.content()).toHaveLength(150)
})

it('a recording for which no room is left ends with that, plays what came before, and a new one can begin', async () => {
  const disk = createSmallDisk(3_000_000)
  const endings: Ending[] = []
  const recorder = createRecorder({
    ...{ now: () => 0, date: () => new Date(2026, 0), after: () => () => undefined },
    open: () => openDiskFile(disk, 1_000_000),
    encode: async () => bytes(300_000, 7),
    write: createSessionWriter,
    progress: () => undefined,
    ended: (ending) => endings.push(ending),
  })
  const camera = { width: 4, height: 3, fx: 1, fy: 1, cx: 2, cy: 1, source: 'guess' } as const
  await recorder.begin({ version: '1', device: 'webcam' })
  for (let time = 0; endings.length === 0; time += 40) {
    recorder.frame({ pixels: {} as ImageBitmap, time, camera, pose: null })
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect(endings).toMatchObject([{ error: { name: 'RecordingError', reason: 'record-full' } }])
  const session = await openSession(new TempBuffer(disk.content()))
  let pictures = 0
  for await (const { kind } of session.entries()) if (kind === 'picture') pictures++
  expect(pictures).toBeGreaterThan(3)
  disk.shrink(1e9)
  await recorder.begin({ version: '1', device: 'webcam' })
  await recorder.end()
  expect(endings[1]).toMatchObject({ error: null })
})
