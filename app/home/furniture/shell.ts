import { BackSide, ExtrudeGeometry, Group, type Material, type Object3D, Path } from 'three'
import { standard } from '../materials.ts'
import { box, group, mesh, roundBox, roundRectangle } from '../shapes.ts'
import { once } from '../textures/once.ts'
import type { Place, Size } from '../thing.ts'

/** A hollow that opens to the front: its middle and size in the plane of the front, metres. */
export type Hollow = {
  readonly at: readonly [x: number, y: number]
  readonly width: number
  readonly height: number
}

/** The inside of a cupboard or appliance; `glow` is how bright its own lamp makes it, 0..1. */
export const lining = (color: number, glow = 0): Material =>
  once(`lining ${color} ${glow}`, () =>
    standard({ color, roughness: 0.6, side: BackSide, emissive: color, emissiveIntensity: glow }),
  )

/** What stands in the light of such a lamp. */
export const litThing = (color: number, glow = 0.3): Material =>
  once(`lit ${color} ${glow}`, () =>
    standard({ color, roughness: 0.5, emissive: color, emissiveIntensity: glow }),
  )

const bevel = 0.004
const back = 0.02

/** A box about the origin with soft edges, hollowed out from the front (+z). */
export function shell(
  [width, height, depth]: Size,
  { at: [x, y], width: wide, height: high }: Hollow,
  outside: Material,
  inside: Material,
): Object3D {
  const outline = roundRectangle(width - 2 * bevel, height - 2 * bevel, 0.004)
  const [w, h] = [wide / 2 + bevel, high / 2 + bevel]
  const hole = new Path()
  hole.moveTo(x - w, y - h)
  hole.lineTo(x - w, y + h)
  hole.lineTo(x + w, y + h)
  hole.lineTo(x + w, y - h)
  outline.holes.push(hole)
  const frame = new ExtrudeGeometry(outline, {
    depth: depth - 2 * bevel,
    bevelSize: bevel,
    bevelThickness: bevel,
    bevelSegments: 2,
  }).translate(0, 0, bevel - depth / 2)
  return group(
    mesh(frame, outside),
    mesh(roundBox(width - 0.004, height - 0.004, back, bevel), outside, [0, 0, (back - depth) / 2]),
    mesh(box(wide - 0.002, high - 0.002, depth - back - 0.002), inside, [x, y, back / 2]),
  )
}

/**
 * Parts that turn together about a line through `at`: about `axis`, by `angle` radians when fully
 * open. The parts are placed as if there were no hinge.
 */
export function hinged(
  at: Place,
  hinge: { readonly axis: 'x' | 'y'; readonly angle: number },
  ...parts: readonly Object3D[]
): Object3D {
  const door = new Group()
  door.position.set(...at)
  for (const part of parts) {
    part.position.sub(door.position)
    door.add(part)
  }
  door.userData.hinge = hinge
  return door
}
