import { MathUtils, Matrix4, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { layOutHome } from '../layout/layout.ts'
import { freeSpots } from '../world/walk.ts'
import { wearerOf } from './play.ts'
import { parseScript } from './script.ts'
import { sightsOf } from './sights.ts'
import { takeTour, tourOf } from './tour.ts'

const seconds = 60
const tours = [1, 2, 7, 42].map((seed) => {
  const home = layOutHome(seed)
  return [seed, home, tourOf(home, seconds)] as const
})

describe.each(tours)('a walk through home %i', (seed, home, head) => {
  it('keeps clear of walls and furniture, the sway of a walk counted in', () => {
    const free = freeSpots(home, 0.2)
    const { headAt } = wearerOf(parseScript({ seed, seconds, head }))
    const hit = Array.from({ length: seconds * 20 }, (_, i) => i / 20).filter((time) => {
      const matrix = headAt(time * 1000)
      return !free([matrix[12] ?? NaN, matrix[14] ?? NaN])
    })
    expect(hit).toEqual([])
  })

  it('comes into every room', () => {
    const visited = home.rooms.filter(({ west, north, width, depth }) =>
      head.some(
        ({ position: [x, , z] }) => x > west && x < west + width && z > north && z < north + depth,
      ),
    )
    expect(visited.map(({ name }) => name)).toEqual(home.rooms.map(({ name }) => name))
  })

  it('rests its look on several things, in each room one at least', () => {
    const seen = sightsOf(home).map(
      (room) => room.filter(({ look }) => dwellOn(look, head) >= 1.8).length,
    )
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(1)
    expect(seen.reduce((a, b) => a + b)).toBeGreaterThanOrEqual(6)
  })

  it('walks and turns no faster than a calm person', () => {
    for (const [i, to] of head.entries()) {
      const from = head[i - 1]
      if (!from) continue
      const time = to.at - from.at
      const [x, , z] = to.position.map((value, axis) => value - (from.position[axis] ?? 0))
      expect(Math.hypot(x ?? 9, z ?? 9) / time).toBeLessThanOrEqual(0.9)
      expect(Math.abs(to.yaw - from.yaw) / time).toBeLessThanOrEqual(80)
      expect(to.position[1]).toBe(1.6)
    }
  })

  it('lasts as long as was asked for', () => {
    const end = head.at(-1)?.at ?? 0
    expect(end).toBeLessThanOrEqual(seconds)
    expect(end).toBeGreaterThan(seconds - 3)
  })
})

/** Seconds for which the look lies within 4 degrees of a point. */
function dwellOn(
  point: readonly [number, number, number],
  head: ReturnType<typeof tourOf>,
): number {
  const on = head.filter(({ position, yaw, pitch }) => {
    const to = new Vector3(...point).sub(new Vector3(...position)).normalize()
    const look = new Vector3(0, 0, -1)
      .applyMatrix4(new Matrix4().makeRotationX(MathUtils.degToRad(pitch)))
      .applyMatrix4(new Matrix4().makeRotationY(MathUtils.degToRad(yaw)))
    return MathUtils.radToDeg(to.angleTo(look)) < 4
  })
  return on.length * 0.2
}

it('is cut short where there is no time for all rooms', () => {
  const [, home] = tours[0] ?? []
  if (home) expect(tourOf(home, 5).at(-1)?.at).toBeLessThanOrEqual(5)
})

it('is taken where a script does not say where the head is, and only there', () => {
  const [, home, head] = tours[0] ?? []
  if (!home || !head) return
  const script = parseScript({ seed: 1, seconds })
  expect(takeTour(script, home).head).toEqual(head)
  const own = { ...script, head: head.slice(0, 2) }
  expect(takeTour(own, home)).toBe(own)
})
