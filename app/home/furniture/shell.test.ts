import { assert, double, property, tuple } from 'fast-check'
import { MeshBasicMaterial, Object3D, Raycaster, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { measure } from '../measure.ts'
import { hinged, shell } from './shell.ts'

const metres = double({ min: -2, max: 2, noNaN: true })
const place = tuple(metres, metres, metres)
const placeOf = (part: Object3D) => {
  part.updateWorldMatrix(true, false)
  return new Vector3().setFromMatrixPosition(part.matrixWorld)
}
const at = ([x, y, z]: readonly [number, number, number]) => {
  const part = new Object3D()
  part.position.set(x, y, z)
  return part
}

describe('parts on a hinge', () => {
  it('stay where they were placed while they are shut', () => {
    assert(
      property(place, place, (hinge, where) => {
        const part = at(where)
        hinged(hinge, { axis: 'y', angle: 1 }, part)
        expect(placeOf(part).distanceTo(new Vector3(...where))).toBeLessThan(1e-9)
      }),
    )
  })

  it('keep their way from the hinge however far they are open', () => {
    assert(
      property(place, place, metres, (hinge, where, angle) => {
        const part = at(where)
        const door = hinged(hinge, { axis: 'y', angle }, part)
        door.rotation.y = angle
        const before = Math.hypot(where[0] - hinge[0], where[2] - hinge[2])
        const { x, y, z } = placeOf(part)
        expect(Math.hypot(x - hinge[0], z - hinge[2])).toBeCloseTo(before, 9)
        expect(y).toBeCloseTo(where[1], 9)
      }),
    )
  })
})

describe('a shell', () => {
  const skin = new MeshBasicMaterial()
  const inside = new MeshBasicMaterial({ side: 1 })
  const hollow = { at: [-0.1, 0.05], width: 0.5, height: 0.4 } as const
  const made = shell([0.8, 0.6, 0.5], hollow, skin, inside)
  const hit = (x: number, y: number): number | undefined => {
    made.updateMatrixWorld(true)
    const ray = new Raycaster(new Vector3(x, y, 3), new Vector3(0, 0, -1))
    return ray.intersectObject(made)[0]?.point.z
  }

  it('fills its box', () => {
    const { min, max } = measure(made, 'all')
    const size = max.sub(min).toArray()
    for (const [axis, wanted] of [0.8, 0.6, 0.5].entries()) {
      expect(size[axis]).toBeCloseTo(wanted, 6)
    }
  })

  it('is closed beside its hollow and deep within it', () => {
    assert(
      property(
        double({ min: -0.39, max: 0.39, noNaN: true }),
        double({ min: -0.29, max: 0.29, noNaN: true }),
        (x, y) => {
          const [across, up] = [Math.abs(x + 0.1) - 0.25, Math.abs(y - 0.05) - 0.2]
          const rim = Math.max(across, up)
          if (Math.abs(rim) < 0.006) return // the soft edge
          expect(hit(x, y)).toBeCloseTo(rim < 0 ? -0.229 : 0.25, 3)
        },
      ),
    )
  })
})
