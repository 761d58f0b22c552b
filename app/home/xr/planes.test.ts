import { Matrix4, Vector3 } from 'three'
import { beforeAll, describe, expect, it } from 'vitest'
import { layOutHome } from '../layout/layout.ts'
import { formOf } from '../forms.ts'
import type { Home } from '../thing.ts'
import { meshesOf } from './meshes.ts'
import { type Plane, planesOf } from './planes.ts'

let home: Home
let planes: readonly Plane[]
beforeAll(() => {
  home = layOutHome(1)
  planes = planesOf(home)
})

const labelled = (label: string) => planes.filter((plane) => (plane.label as string) === label)
const corners = ({ pose, polygon }: Plane) =>
  polygon.map(([x, z]) => new Vector3(x, 0, z).applyMatrix4(new Matrix4().fromArray([...pose])))
const normal = ({ pose }: Plane) => new Vector3(pose[4], pose[5], pose[6])
const middle = ({ pose }: Plane) => new Vector3(pose[12], pose[13], pose[14])

describe('planes', () => {
  it('are a floor, a ceiling and four walls in every room', () => {
    const { length } = home.rooms
    expect(['floor', 'ceiling', 'wall'].map((label) => labelled(label).length)).toEqual([
      length,
      length,
      4 * length,
    ])
  })

  it('lie flat and look into the room', () => {
    for (const [index, room] of home.rooms.entries()) {
      const inside = new Vector3(room.west + room.width / 2, 1.2, room.north + room.depth / 2)
      const own = [
        labelled('floor')[index],
        labelled('ceiling')[index],
        ...labelled('wall').slice(4 * index, 4 * index + 4),
      ]
      for (const plane of own) {
        if (!plane) throw new Error('The room has no such plane.')
        expect(normal(plane).dot(inside.clone().sub(middle(plane)))).toBeGreaterThan(0.5)
      }
    }
  })

  it('have their corners where the room has its own', () => {
    for (const [index, { west, north, width, depth, height }] of home.rooms.entries()) {
      const own = labelled('wall').slice(4 * index, 4 * index + 4)
      for (const corner of own.flatMap(corners)) {
        for (const [value, low, size] of [
          [corner.x, west, width],
          [corner.y, 0, height],
          [corner.z, north, depth],
        ] as const)
          expect(Math.min(Math.abs(value - low), Math.abs(value - low - size))).toBeLessThan(1e-9)
      }
    }
  })

  it('bear whatever stands on a table', () => {
    const carried = home.things.filter(({ on }) => on !== null)
    expect(carried.length).toBeGreaterThan(10)
    for (const { position, id, on } of carried) {
      const bearer = home.things.find((thing) => thing.id === on)
      if (!bearer || !formOf(bearer.kind).tops) continue
      const below = planes.filter((plane) => {
        const place = new Vector3(...position)
        const local = place.applyMatrix4(new Matrix4().fromArray([...plane.pose]).invert())
        const [x = 0, z = 0] = plane.polygon[2] ?? []
        return Math.abs(local.y) < 0.01 && Math.abs(local.x) <= x && Math.abs(local.z) <= z
      })
      expect(below.length, id).toBeGreaterThan(0)
    }
  })

  it('are called by what they belong to', () => {
    expect(labelled('table').length).toBeGreaterThan(0)
    for (const each of [...labelled('table'), ...labelled('desk')])
      expect(normal(each).y).toBeCloseTo(1, 9)
  })
})

describe('meshes', () => {
  it('are one of each room and one of each piece of furniture', () => {
    const furniture = home.things.filter(({ kind }) => formOf(kind).stands === 'floor')
    expect(meshesOf(home)).toHaveLength(home.rooms.length + furniture.length)
  })

  it('turn their faces to who looks: a room inwards, furniture outwards', () => {
    for (const { label, vertices, indices } of meshesOf(home)) {
      const corner = (index: number) => new Vector3().fromArray(vertices, 3 * (indices[index] ?? 0))
      let volume = 0 // a sixth of it, signed, by triangles
      for (let i = 0; i < indices.length; i += 3)
        volume += corner(i).dot(corner(i + 1).cross(corner(i + 2)))
      expect(Math.sign(volume)).toBe((label as string) === 'global mesh' ? -1 : 1)
    }
  })
})
