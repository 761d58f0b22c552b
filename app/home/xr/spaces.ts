import { P_SPACE, type XRReferenceSpace, type XRSession } from 'iwer'
import type { Pose } from '../../../models/types.ts'
import { compose, invert } from '../../core/pose.ts'
import { onFloor, upright } from './gravity.ts'

/**
 * The reference spaces of a session. The runtime's global space is the home, where everything is in
 * its true place; a wrong belief about where the device is shows in these spaces alone, and so in all
 * that is measured against them.
 */
export type Spaces = {
  /** From the session's `local` space to the home, now. */
  readonly homeFromLocal: () => Pose
  /** Believes a drift (see `Tracking`) and says whether it is another than before. */
  readonly believe: (drift: Pose) => boolean
}

/**
 * Sets a session up whose device believes its head to be at `drift` after `head`. `local` begins
 * there, upright, and `local-floor` below it on the floor: all spaces of one kind are the same, also
 * those requested later.
 */
export function createSpaces(
  session: Pick<XRSession, 'requestReferenceSpace'>,
  head: Pose,
  drift: Pose,
): Spaces {
  const origin = upright(compose(drift, head))
  const origins: Readonly<Record<string, Pose>> = { local: origin, 'local-floor': onFloor(origin) }
  let believed = drift
  let home = invert(drift)
  const made = new Map<XRReferenceSpace, Pose>()
  const put = (space: XRReferenceSpace, from: Pose) => {
    space[P_SPACE].offsetMatrix = Float32Array.from(compose(home, from))
  }
  const request = session.requestReferenceSpace.bind(session)
  session.requestReferenceSpace = async (type) => {
    const space = await request(type)
    const from = origins[type]
    if (from) {
      made.set(space, from)
      put(space, from)
    }
    return space
  }
  return {
    homeFromLocal: () => compose(home, origin),
    believe: (drift) => {
      if (drift.every((value, index) => value === believed[index])) return false
      believed = drift
      home = invert(drift)
      for (const [space, from] of made) put(space, from)
      return true
    },
  }
}
