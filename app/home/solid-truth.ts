import { Box3, type Matrix4, Vector3 } from 'three'
import type { BuiltHome } from './build-home.ts'
import { measure } from './measure.ts'
import { isMesh } from './shapes.ts'

/** A box turned with its thing: `box` in the thing's frame, `pose` from there to the world; metres. */
export type SolidBox = { readonly pose: Matrix4; readonly box: Box3 }

/** Something to read: where its middle lies in the world, and on which thing. */
export type Writing = { readonly id: string; readonly text: string; readonly at: Vector3 }

/**
 * The box around what a detector means by a thing, where the thing stands now. Throws where the home
 * has no such thing.
 */
export function solidBox({ things }: BuiltHome, id: string): SolidBox {
  const thing = things.get(id)
  if (!thing) throw new Error(`There is no thing "${id}" in this home.`)
  const box = measure(thing, 'truth')
  return { pose: thing.matrixWorld.clone(), box }
}

/** Everything in the home that can be read. */
export function writings({ things }: BuiltHome): Writing[] {
  return [...things].flatMap(([id, thing]) => {
    thing.updateWorldMatrix(true, true)
    const found: Writing[] = []
    thing.traverseVisible((part) => {
      const text: unknown = part.userData.text
      if (!isMesh(part) || typeof text !== 'string') return
      found.push({ id, text, at: new Box3().setFromObject(part).getCenter(new Vector3()) })
    })
    return found
  })
}
