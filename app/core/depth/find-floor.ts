import type { DepthMap, Surface } from '../../../models/types.ts'
import { unproject } from '../camera-model.ts'
import { move } from '../world/glimpse.ts'

/** Whoever looks around holds the camera so far above the floor, metres. */
const [least, most] = [1, 2.2]
/** Heights are told apart by this, metres. */
const step = 0.05
/** A floor takes up at least this part of what was measured. */
const part = 0.05
/** So many points across and down are enough. */
const enough = 60

/**
 * How high the floor lies in the world, metres: as the device knows it, else the lowest level surface
 * that takes up some of a depth map, as far below the camera as a floor is. Null where none is seen.
 */
export function findFloor(depth: DepthMap, surfaces: readonly Surface[]): number | null {
  const known = surfaces.find(({ label }) => label === 'floor')?.triangles[1]
  if (known !== undefined) return known
  const { camera, metres, pose } = depth
  const eye = pose[13] ?? 0
  const stride = Math.max(1, Math.floor(camera.width / enough))
  const levels = Array.from({ length: Math.ceil(most / step) }, () => ({ count: 0, sum: 0 }))
  let measured = 0
  for (let row = 0; row < camera.height; row += stride) {
    for (let column = 0; column < camera.width; column += stride) {
      const far = metres[row * camera.width + column] ?? 0
      if (!(far > 0 && far < Infinity)) continue
      measured++
      const ray = unproject(camera, [(column + 0.5) / camera.width, (row + 0.5) / camera.height])
      const below = eye - move(pose, [ray[0] * far, ray[1] * far, ray[2] * far])[1]
      const level = levels[Math.floor(below / step)]
      if (!level || below < least) continue
      level.count++
      level.sum += below
    }
  }
  const floor = levels.findLast(({ count }) => count > part * measured)
  return floor ? eye - floor.sum / floor.count : null
}
