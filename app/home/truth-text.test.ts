import fc from 'fast-check'
import { Matrix4, MeshBasicMaterial, type Object3D, PlaneGeometry, Scene, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import type { CameraModel, Pose } from '../../models/types.ts'
import { toPose } from '../core/pose.ts'
import type { BuiltHome } from './build-home.ts'
import type { TruthMap } from './decode-truth.ts'
import { group, mesh, put, saying, sleeve } from './shapes.ts'
import { seeTexts, type SeenText } from './truth-text.ts'

const paint = new MeshBasicMaterial()
const camera: CameraModel = {
  ...{ width: 640, height: 480, fx: 500, fy: 500, cx: 320, cy: 240 },
  source: 'view',
}
/** A camera at a place, 1.5 m above the floor, looking along -z. */
const at = (x: number, z: number): Pose => toPose(new Matrix4().setPosition(x, 1.5, z).elements)

/** A map that shows something everywhere at one depth. */
const wallAt = (depth: number): TruthMap => ({
  ...{ width: 64, height: 48, numbers: new Uint16Array(64 * 48) },
  depth: new Float32Array(64 * 48).fill(depth),
})

function home(thing: Object3D): BuiltHome {
  const light = { time: 'day', azimuth: 0, elevation: 0, lamps: 3000 } as const
  const scene = new Scene().add(thing)
  const plan = { seed: 1, light, rooms: [], things: [] }
  return { home: plan, scene, things: new Map([['thing', thing]]) }
}
/** A sheet 0.4 x 0.2 m with two lines on it, upright before the origin, turned by `yaw`. */
const sheet = (yaw = 0, text = 'QUIET\nbaby') =>
  group(put(saying(text, mesh(new PlaneGeometry(0.4, 0.2), paint)), [0, 1.5, 0], [0, yaw, 0]))
function see(thing: Object3D, pose: Pose, depth: number): SeenText {
  const [seen, ...more] = seeTexts(home(thing), camera, pose, wallAt(depth))
  expect(more).toEqual([])
  if (!seen) throw new Error('Nothing is seen.')
  return seen
}

describe('a text before the camera', () => {
  it('is where the pinhole puts it, from the top left clockwise', () => {
    const { corners, ...seen } = see(sheet(), at(0, 2), 2)
    const wanted = [
      [270, 215],
      [370, 215],
      [370, 265],
      [270, 265],
    ]
    for (const [i, corner] of corners.entries()) {
      for (const [axis, value] of corner.entries())
        expect(value).toBeCloseTo(wanted[i]?.[axis] ?? 0, 4)
    }
    expect(seen).toMatchObject({ id: 'thing', text: 'QUIET\nbaby', hidden: 0, readable: true })
    expect(seen.angle).toBeCloseTo(0, 6)
  })

  it('has letters of half a line, or of what lets the longest line fit', () => {
    const letters = (text: string) => see(sheet(0, text), at(0, 2), 2).letters
    expect(letters('QUIET\nbaby')).toBeCloseTo(12.5, 4)
    expect(letters('averylongwordofthirtyletters30')).toBeCloseTo((0.7 / 0.55) * (100 / 30), 4)
    expect(letters('thirty letters in three lines.')).toBeCloseTo((0.7 / 0.55) * (100 / 15), 4)
  })

  it('cannot be read from afar, nor aslant', () => {
    expect(see(sheet(), at(0, 4), 4)).toMatchObject({ readable: false })
    const seen = see(sheet(1.13), at(0, 1), 1)
    expect(seen.angle).toBeCloseTo((1.13 * 180) / Math.PI, 6)
    expect(seen.letters).toBeGreaterThan(8)
    expect(seen.readable).toBe(false)
  })

  it('is not seen behind other things, from behind, or behind the camera', () => {
    expect(seeTexts(home(sheet()), camera, at(0, 2), wallAt(1.5))).toEqual([])
    expect(seeTexts(home(sheet(Math.PI)), camera, at(0, 2), wallAt(2))).toEqual([])
    expect(seeTexts(home(sheet()), camera, at(0, -2), wallAt(2))).toEqual([])
  })

  it('is not read when most of it lies outside of the picture', () => {
    const seen = see(sheet(), at(1.35, 2), 2)
    expect(seen.hidden).toBeGreaterThan(0.5)
    expect(seen.readable).toBe(false)
  })

  it('is gone with the thing that was hidden', () => {
    const thing = sheet()
    thing.visible = false
    expect(seeTexts(home(thing), camera, at(0, 2), wallAt(2))).toEqual([])
  })
})

it('reads a bottle from any side, on the part in front', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 360 }), (degrees) => {
      const band = put(saying('Vallonera', mesh(sleeve(0.04, 0.04, 0.1), paint)), [0, 1.5, 0])
      band.rotation.y = (degrees * Math.PI) / 180
      const { corners, angle, hidden } = see(group(band), at(0, 0.5), 0.48)
      expect(angle).toBeLessThan(5)
      expect(hidden).toBeLessThan(0.2)
      expect(corners[1][0] - corners[0][0]).toBeGreaterThan(60)
      expect(corners[3][1] - corners[0][1]).toBeGreaterThan(95)
    }),
  )
})

it('knows which way is up on a texture that is mirrored', () => {
  const mirrored = new PlaneGeometry(0.4, 0.2)
  const uv = mirrored.getAttribute('uv')
  for (let i = 0; i < uv.count; i++) uv.setX(i, 1 - uv.getX(i))
  const page = put(saying('TIUQ', mesh(mirrored, paint)), [0, 1.5, 0])
  expect(see(group(page), at(0, 2), 2).corners).toEqual(see(sheet(), at(0, 2), 2).corners)
})

it('looks at those stretches of a texture only that are written on', () => {
  const page = sheet().children[0]
  if (!page) throw new Error('No page.')
  page.userData.written = [[0.9, 1]]
  expect(seeTexts(home(group(page)), camera, at(0, 2), wallAt(2))).toEqual([])
})

it('lies around the middle of what is written, however sheet and camera are turned', () => {
  const tenth = fc.integer({ min: -10, max: 10 }).map((value) => value / 10)
  fc.assert(
    fc.property(tenth, tenth, tenth, (yaw, pitch, x) => {
      const page = sheet(yaw)
      page.rotation.x = pitch * 0.2
      page.updateMatrixWorld(true)
      const middle = new Vector3(0, 1.5, 0).applyMatrix4(page.matrixWorld)
      const depth = 2 - middle.z
      const found = seeTexts(home(page), camera, at(x * 0.3, 2), wallAt(depth))
      for (const { corners } of found) {
        const [px, py] = [
          320 + (500 * (middle.x - x * 0.3)) / depth,
          240 - (500 * (middle.y - 1.5)) / depth,
        ]
        const columns = corners.map((corner) => corner[0])
        const rows = corners.map((corner) => corner[1])
        expect(Math.min(...columns)).toBeLessThan(px)
        expect(Math.max(...columns)).toBeGreaterThan(px)
        expect(Math.min(...rows)).toBeLessThan(py)
        expect(Math.max(...rows)).toBeGreaterThan(py)
      }
    }),
  )
})
