import { beforeEach, describe, expect, it } from 'vitest'
import { poseAtPitch } from '../../core/pose.ts'
import { profiles } from '../profiles.ts'
import type { Shot } from './film.ts'
import { createLiveCamera } from './live-camera.ts'

/** As much of a track as a camera has to do with. */
class FakeTrack extends EventTarget {
  readyState = 'live'
  stop = () => void (this.readyState = 'ended')
  clone = () => new FakeTrack()
  getSettings = () => ({ width: 4, height: 3, deviceId: 'of the canvas' })
}

const settle = async () => {
  for (let i = 0; i < 4; i++) await Promise.resolve()
}
const head = poseAtPitch([0, 1.6, 0], 0)
let shots: Shot[]
let shown: (number | 'black')[]
/** Pictures that are being taken; each call finishes one. */
let finish: (() => void)[]

/** A camera whose pictures are numbers; it takes no time for them unless it is `slow`. */
function open({ profile = profiles.quest3.camera, slow = false, scale = 1 } = {}) {
  const camera = createLiveCamera({
    profile,
    headAt: () => head,
    scale: () => scale,
    film: {
      shoot: async (shot) => {
        shots.push(shot)
        if (slow) await new Promise<void>((done) => finish.push(done))
        return shot.number as unknown as ImageData
      },
    },
    screen: {
      show: (picture) => shown.push(picture as unknown as number),
      darken: () => shown.push('black'),
      open: () => new FakeTrack() as unknown as MediaStreamTrack,
    },
  })
  const run = async (from: number, to: number, step = 5) => {
    for (let now = from; now < to; now += step) {
      camera.tick(now)
      await settle()
    }
  }
  return { camera, run }
}

beforeEach(() => {
  ;[shots, shown, finish] = [[], [], []]
})

describe('a live camera', () => {
  it('takes no pictures while nobody looks', async () => {
    const { camera, run } = open()
    await run(0, 500)
    const track = camera.open({})
    await run(500, 1000)
    expect(shots.length).toBeGreaterThan(10)
    track.stop()
    const before = shots.length
    await run(1000, 1500)
    expect(shots.length).toBe(before)
  })

  it('shows a picture when its latency has passed since the middle of its exposure', async () => {
    const { camera } = open()
    camera.open({})
    camera.tick(1000)
    await settle()
    const time = shots[0]?.time ?? NaN
    camera.tick(time + 49)
    expect(shown).toEqual([])
    camera.tick(time + 50)
    expect(shown).toEqual([0])
  })

  it('takes only what its rows have seen by now', async () => {
    const { camera } = open()
    camera.open({})
    camera.tick(1000)
    const { time, faults } = shots[0] ?? { time: NaN, faults: profiles.ideal.camera.faults }
    expect(time + (faults.readout + faults.exposure) / 2).toBeLessThanOrEqual(1000)
  })

  it('takes as many pictures a second as it is said to', async () => {
    const { camera, run } = open()
    camera.open({})
    await run(0, 1000)
    expect(shots.length).toBe(30)
  })

  it('takes one picture at a time, and shows a late one at once', async () => {
    const { camera, run } = open({ slow: true })
    camera.open({})
    await run(0, 400)
    expect(shots.length).toBe(1)
    finish.shift()?.()
    await settle()
    expect(shown).toEqual([0])
    camera.tick(405)
    expect(shots[1]?.time).toBeGreaterThan(370)
  })

  it.each([0, 700])(
    'states the capture time that the latency leads back from to the exposure, %d ms of drawing',
    async (drawing) => {
      const { camera } = open({ slow: true })
      const track = camera.open({})
      camera.tick(1000)
      const { time = NaN, faults } = shots[0] ?? {}
      camera.tick(1000 + drawing)
      finish.shift()?.()
      await settle()
      for (const now of [1100, 1750]) camera.tick(Math.max(now, 1000 + drawing))
      expect(shown).toEqual([0])
      const stated = camera.captureTime?.(track, 1800) ?? NaN
      expect(stated - (faults?.latency ?? NaN)).toBeCloseTo(time, 9)
    },
  )

  it('states nothing of tracks that are not its own', async () => {
    const { camera, run } = open()
    camera.open({})
    await run(0, 200)
    expect(shown.length).toBeGreaterThan(0)
    expect(camera.captureTime?.(new FakeTrack() as unknown as MediaStreamTrack, 200)).toBe(
      undefined,
    )
  })

  it('gives pictures again when it is well again', async () => {
    const { camera, run } = open()
    camera.open({})
    camera.fail('frozen')
    await run(0, 300)
    expect(shown).toEqual([])
    camera.fail(null)
    await run(300, 600)
    expect(shown.length).toBeGreaterThan(0)
  })

  it('shows the newest alone after a pause', async () => {
    const { camera, run } = open({ profile: profiles.glasses.camera })
    camera.open({})
    await run(0, 100)
    camera.tick(1000)
    expect(shown).toEqual([shots.length - 2]) // all but the one that this very tick has begun
  })

  it('makes smaller pictures for a page that asks for them, or for a slow machine', () => {
    const { camera } = open({ scale: 0.5 })
    camera.open({ width: { ideal: 640 }, height: { ideal: 480 } })
    camera.tick(0)
    expect(shots[0]?.lens).toMatchObject({ width: 320, height: 240 })
  })

  it('changes size, rate and loss with its link', async () => {
    const { camera, run } = open({ profile: profiles.glasses.camera })
    camera.open({})
    await run(0, 60_000, 20)
    expect(new Set(shots.map(({ lens, quality }) => `${lens.width} ${quality ?? ''}`)).size).toBe(3)
  })
})

describe('its track', () => {
  it('says which camera it comes from, and so does its clone', () => {
    const { camera } = open()
    const track = camera.open({})
    for (const each of [track, track.clone()]) {
      expect(each.label).toBe(profiles.quest3.camera.label)
      expect(each.getSettings()).toMatchObject({
        ...{ deviceId: camera.id, facingMode: 'environment', frameRate: 30, width: 4 },
      })
    }
  })

  it('lives on in its clone', async () => {
    const { camera, run } = open()
    const track = camera.open({})
    const clone = track.clone()
    track.stop()
    await run(0, 100)
    expect(shots.length).toBeGreaterThan(0)
    clone.stop()
    const before = shots.length
    await run(100, 200)
    expect(shots.length).toBe(before)
  })
})

describe('a camera that fails', () => {
  it('ends its tracks and says so when it is lost', () => {
    const { camera } = open()
    const track = camera.open({})
    let ended = 0
    track.addEventListener('ended', () => ended++)
    camera.fail('lost')
    expect([track.readyState, ended]).toEqual(['ended', 1])
  })

  it('goes on in black', async () => {
    const { camera, run } = open()
    camera.open({})
    await run(0, 200)
    expect(shown).not.toContain('black')
    camera.fail('black')
    shown = []
    await run(200, 400)
    expect(new Set(shown)).toEqual(new Set(['black']))
  })

  it('gives no picture while frozen, and is well when opened anew', async () => {
    const { camera, run } = open()
    camera.open({})
    camera.fail('frozen')
    await run(0, 400)
    expect(shown).toEqual([])
    camera.open({})
    await run(400, 800)
    expect(shown.length).toBeGreaterThan(5)
  })
})

it('has no webcam where the camera looks with the eye', () => {
  expect(() => open({ profile: profiles.phone.camera })).toThrow('no lens of its own')
})
