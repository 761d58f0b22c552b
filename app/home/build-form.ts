import type { Object3D } from 'three'
import type { Random } from './random.ts'
import { measure } from './measure.ts'
import { group } from './shapes.ts'
import type { Form } from './thing.ts'

/** Builds a thing with the middle of its foot exactly at the origin. */
export function buildForm({ build }: Form, random: Random): Object3D {
  const made = group(build(random))
  const { min, max } = measure(made, 'all')
  made.position.x -= (min.x + max.x) / 2
  made.position.y -= min.y
  made.position.z -= (min.z + max.z) / 2
  return group(made)
}
