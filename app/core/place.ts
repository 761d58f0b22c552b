import type { CameraModel, Pose } from '../../models/types.ts'
import { unproject } from './camera-model.ts'
import type { Label, Spread, Track, WorldPoint } from './types.ts'

/** Metres to a label while depth is not known: within arm's reach and a room's width it looks right. */
const reach = 1.5
/** What such a guess is worth: a ray is right within half a degree, the way along it by its own length. */
export const guessedSpread: Spread = [0.01, reach]
/** More words than this at once are noise. */
const most = 5

/**
 * Puts a word on the ray from the camera through the middle of each thing's box. The surest and
 * nearest things get one: a larger box counts as nearer.
 */
export function place(tracks: readonly Track[], camera: CameraModel, pose: Pose | null): Label[] {
  return [...tracks]
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, most)
    .map(({ id, label, score, box }) => {
      const [x, y, width, height] = box
      const ray = unproject(camera, [x + width / 2, y + height / 2])
      const length = Math.hypot(...ray) / reach
      const [rx, ry, rz] = ray
      const at = toWorld([rx / length, ry / length, rz / length], pose)
      const known = { spread: guessedSpread, state: 'here', seenAt: null } as const
      return { id, track: id, label, score, at, box, ...known }
    })
}

const weight = ({ score, box: [, , width, height] }: Track) =>
  score + 0.5 * Math.sqrt(width * height)

/** A point of the camera's frame, metres, in the world. */
function toWorld([x, y, z]: WorldPoint, pose: Pose | null): WorldPoint {
  if (!pose) return [x, y, z]
  const row = (r: number) =>
    (pose[r] ?? 0) * x + (pose[r + 4] ?? 0) * y + (pose[r + 8] ?? 0) * z + (pose[r + 12] ?? 0)
  return [row(0), row(1), row(2)]
}
