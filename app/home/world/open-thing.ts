import type { Object3D } from 'three'

type Hinge = { readonly axis: 'x' | 'y'; readonly angle: number }
type Drawer = { readonly out: number }

/**
 * Opens what a thing has to open: `part` 0 is shut, 1 fully open. Parts with `userData.hinge` turn
 * about their own axis by up to `angle` radians, those with `userData.drawer` slide towards +z of the
 * part around them by up to `out` metres. How they were built counts as shut. False where there is
 * nothing to open.
 */
export function openThing(thing: Object3D, part: number): boolean {
  let any = false
  thing.traverse((each) => {
    const { hinge, drawer } = each.userData as { hinge?: Hinge; drawer?: Drawer }
    if (!hinge && !drawer) return
    any = true
    const shut = shutOf(each)
    if (hinge) each.rotation[hinge.axis] = shut[hinge.axis] + hinge.angle * part
    if (drawer) each.position.z = shut.z + drawer.out * part
  })
  return any
}

/** Turns about x and y, radians, and the place along z, metres, of parts that are shut. */
type Shut = { readonly x: number; readonly y: number; readonly z: number }

const known = new WeakMap<Object3D, Shut>()

function shutOf(part: Object3D): Shut {
  const shut = known.get(part) ?? { x: part.rotation.x, y: part.rotation.y, z: part.position.z }
  known.set(part, shut)
  return shut
}
