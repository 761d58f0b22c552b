import { expect, it } from 'vitest'
import type { Thing } from '../../app/core/world/types.ts'
import { guessCamera } from '../../app/core/camera-model.ts'
import { poseLooking } from '../../app/core/pose.ts'
import { layOutHome } from '../../app/home/layout/layout.ts'
import type { PlacedThing } from '../../app/home/thing.ts'
import { lookAround } from './box-home.ts'
import { judgeWalk, type Glance } from './judge-walk.ts'
import { measureTurn } from './place-turn.ts'

it('keeps words within a degree while the head turns, where a late pose is ten degrees off', () => {
  expect(measureTurn({ by: 'capture', off: 0 }).most).toBeLessThan(1)
  expect(measureTurn({ by: 'answer' }).median).toBeGreaterThan(8)
})

const cup: PlacedThing = {
  ...{ id: 'cup', kind: 'cup', label: 'cup', room: 'studio', on: null, seed: 1 },
  ...{ position: [1, 0, -2], yaw: 0, size: [0.1, 0.1, 0.1] },
}
const known = (id: number, x: number): Thing => ({
  ...{ id, label: 'cup', belief: { cup: 1 }, at: [x, 0.05, -2], covariance: [1, 0, 0, 1, 0, 1] },
  ...{ extent: [0.1, 0.1], source: 'depth', state: 'present', motion: 'static' },
  ...{ velocity: [0, 0, 0], sightings: 5, firstSeen: 0, lastSeen: 0, lastLooked: 0 },
})
const glance = (second: number, ids: readonly number[], shown: readonly number[]): Glance => ({
  time: second * 1000,
  seeable: ids.length > 0 ? ['cup'] : [],
  sightings: ids.map((id) => ({ id, of: 'cup' })),
  things: [known(1, 1.02), known(2, 1.4)],
  shown,
  unions: [],
})

it('counts changes of identity, things known twice, drop-outs and absences of a walk', () => {
  const seen = [1, 1, 2, 1, 1, 1].map((id, i) => glance(i, [id], i === 3 ? [] : [7]))
  const away = [6, 7, 8].map((second) => glance(second, [], []))
  const score = judgeWalk([cup], [...seen, ...away])
  // Two changes in six ninths of the pictures; one word in five is gone for one picture.
  expect(score).toMatchObject({ things: 1, recall: 1, named: 1, duplicates: 1, phantoms: 0 })
  expect(score.switches).toBeCloseTo(2 / (6 / 9), 9)
  expect(score.dropouts).toBeCloseTo(1 / 5, 9)
  expect(score.median).toBeCloseTo(0.02, 9)
  expect(score.away.slice(0, 2)).toMatchObject([
    { seconds: 1, times: 1, right: 1 },
    { seconds: 2, times: 1, right: 1 },
  ])
})

it('sees the home as its things stand: a box before one hides what is behind it', () => {
  const home = layOutHome(1)
  const [room] = home.rooms
  if (!room) expect.fail('The home has a room.')
  const [x, z] = [room.west + room.width / 2, room.north + room.depth - 0.2]
  const box = (id: string, away: number, size: number): PlacedThing => ({
    ...{ ...cup, id, room: room.name, size: [size, size, size] },
    position: [x, 1, z - away],
  })
  const camera = guessCamera(640, 480)
  const pose = poseLooking([x, 1.05, z], 0, 0)
  const look = (...things: readonly PlacedThing[]) => lookAround({ ...home, things }, camera, pose)
  const alone = look(box('far', 2, 0.2))
  expect(alone.shown.map(({ part }) => part)).toEqual([1])
  expect(Math.min(...alone.depth.metres)).toBeCloseTo(1.9, 6)
  const hidden = look(box('far', 2, 0.2), box('near', 1, 0.4))
  expect(hidden.shown.find(({ thing }) => thing.id === 'far')?.part).toBe(0)
  const carried = look({ ...box('far', 2, 0.2), on: 'near' }, box('near', 1, 0.4))
  expect(carried.shown.find(({ thing }) => thing.id === 'far')?.part).toBe(1)
})

it('draws the box of what the edge cuts off around the part that lies in the picture', () => {
  const home = layOutHome(1)
  const [room] = home.rooms
  if (!room) expect.fail('The home has a room.')
  const [x, z] = [room.west + room.width / 2, room.north + room.depth - 0.2]
  // From the middle to the right and away, looked down at: beyond the edge it would stand higher.
  const bar: PlacedThing = {
    ...{ ...cup, id: 'bar', room: room.name, size: [3, 0.1, 0.1] },
    ...{ position: [x + 1.1, 0.4, z - 1.6], yaw: 0.5 },
  }
  const camera = guessCamera(640, 480)
  const pose = poseLooking([x, 1.6, z], 0, -0.6)
  const look = (...things: readonly PlacedThing[]) => lookAround({ ...home, things }, camera, pose)
  const { shown, depth } = look(bar)
  const bare = look().depth
  const { width, height } = depth.camera
  const hits = [...depth.metres.keys()].filter((i) => depth.metres[i] !== bare.metres[i])
  const rows = hits.map((i) => (Math.floor(i / width) + 0.5) / height)
  const columns = hits.map((i) => ((i % width) + 0.5) / width)
  const [left, top, across, down] = shown[0]?.box ?? []
  // To within a place of the depth map.
  expect(Math.abs((left ?? 0) - Math.min(...columns))).toBeLessThan(1 / width)
  expect(Math.abs((top ?? 0) - Math.min(...rows))).toBeLessThan(1 / height)
  expect((left ?? 0) + (across ?? 0)).toBe(1)
  expect(Math.abs((top ?? 0) + (down ?? 0) - Math.max(...rows))).toBeLessThan(1 / height)
})
