import { Box3, type Object3D } from 'three'
import { isMesh } from './shapes.ts'

/**
 * The box around a thing in its own frame, metres, wherever it stands; with `what` set to `truth` only around what a
 * detector means by its class.
 */
export function measure(thing: Object3D, what: 'all' | 'truth'): Box3 {
  const [position, quaternion] = [thing.position.clone(), thing.quaternion.clone()]
  thing.position.set(0, 0, 0)
  thing.quaternion.identity()
  thing.updateMatrixWorld(true)
  const bounds = new Box3()
  thing.traverse((part) => {
    if (!isMesh(part) || part.userData.decal === true) return
    if (what === 'truth' && part.userData.truth === false) return
    bounds.union(new Box3().setFromObject(part, true))
  })
  thing.position.copy(position)
  thing.quaternion.copy(quaternion)
  thing.updateMatrixWorld(true)
  return bounds
}
