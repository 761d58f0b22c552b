import type { Pose } from '../../models/types.ts'
import { Matrix4 } from 'three'
import { toPose } from '../../app/core/pose.ts'

/** The numbers of a matrix written in rows; null where there are not so many. */
function numbersOf(text: string, count: number): number[] | null {
  const numbers = text.trim().split(/\s+/).map(Number)
  return numbers.length === count ? numbers : null
}

/** Focal lengths and the middle of the lens, pixels, from a 3x3 matrix; null where it is none. */
export function readIntrinsics(
  text: string,
): { readonly fx: number; readonly fy: number; readonly cx: number; readonly cy: number } | null {
  const [fx, , cx, , fy, cy] = numbersOf(text, 9) ?? []
  if (fx === undefined || fy === undefined || cx === undefined || cy === undefined) return null
  return fx > 0 && fy > 0 && [cx, cy].every(Number.isFinite) ? { fx, fy, cx, cy } : null
}

/** How far a matrix may be from a rotation: these files keep seven digits. */
const tolerance = 1e-3

/**
 * Our pose from a 4x4 matrix in rows, camera to world, metres, where both frames are optical (x right,
 * y down, z forward), as RGB-D sets have them whose world is their first camera. Null where it is no
 * such matrix, or not a finite one, as where tracking was lost.
 */
export function readPoseText(text: string): Pose | null {
  const numbers = numbersOf(text, 16)
  if (!numbers?.every(Number.isFinite)) return null
  const [a, b, c, d, e, f, g, h, i, j, k, l] = numbers as [number, ...number[]]
  const turnOver = new Matrix4().makeScale(1, -1, -1)
  const theirs = new Matrix4().set(
    ...([a, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0, g ?? 0, h ?? 0] as const),
    ...([i ?? 0, j ?? 0, k ?? 0, l ?? 0, 0, 0, 0, 1] as const),
  )
  if (Math.abs(theirs.determinant() - 1) > tolerance) return null
  return toPose(turnOver.clone().multiply(theirs).multiply(turnOver).elements)
}
