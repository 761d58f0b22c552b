import type { Pose } from '../../models/types.ts'
import { invert, toPose } from '../core/pose.ts'

/** A room that is known again in the next session. */
export type Room = {
  /** The same in every session: `anchor:UUID`. */
  readonly key: string
  /** From the session's space to the room's frame; the last known where it is not tracked now. */
  readonly placeFromLocal: () => Pose
}

/** Finds out which of these rooms one is in, best guess first; null where no room can be known again. */
export type FindRoom = (keys: readonly string[], signal: AbortSignal) => Promise<Room | null>

/** The rooms that the device itself keeps. */
export type Rooms = {
  readonly find: FindRoom
  /** Takes from the device whatever it keeps of other rooms than these; never fails. */
  readonly keepOnly: (keys: readonly string[]) => Promise<void>
}

const prefix = 'anchor:'
/** So long a known room may take to be recognised, ms. */
const patience = 2000
/** Browsers keep few anchors, and each one that is restored costs tracking. */
const mostRestored = 8

/**
 * Rooms by persistent WebXR anchors (Anchors module, and Meta's `requestPersistentHandle`). A room is
 * known again when one of its anchors is tracked; else it is new and gets an anchor where the session's
 * space begins. A session that ends, `until` says when, gives no frame any more, and so no room.
 */
export function anchoredRooms(
  session: XRSession,
  space: XRReferenceSpace,
  until: AbortSignal,
): Rooms {
  const findRoom = findRoomBy(session, space)
  return {
    find: (keys, signal) =>
      findRoom(keys, AbortSignal.any([signal, until])).catch((error: unknown) => {
        if (until.aborted && !signal.aborted) return null
        throw error
      }),
    keepOnly: (keys) => keepOnly(session, keys),
  }
}

async function keepOnly(session: XRSession, keys: readonly string[]): Promise<void> {
  for (const uuid of [...(session.persistentAnchors ?? [])]) {
    if (keys.includes(prefix + uuid)) continue
    // One that the browser does not give up now is asked for again in the next session.
    await session.deletePersistentAnchor?.(uuid).catch(console.error)
  }
}

function findRoomBy(session: XRSession, space: XRReferenceSpace): FindRoom {
  return async (keys, signal) => {
    const { persistentAnchors, restorePersistentAnchor } = session
    if (!persistentAnchors || !restorePersistentAnchor) return null
    if (session.enabledFeatures?.includes('anchors') === false) return null
    const kept = new Set([...persistentAnchors].map((uuid) => prefix + uuid))
    const known = keys.filter((key) => kept.has(key)).slice(0, mostRestored)
    const anchors = new Map<string, XRAnchor>()
    for (const key of known) {
      restorePersistentAnchor.call(session, key.slice(prefix.length)).then(
        (anchor) => anchors.set(key, anchor),
        () => undefined, // the browser has lost it
      )
    }
    const poseOf = (frame: XRFrame, anchor: XRAnchor) =>
      frame.getPose(anchor.anchorSpace, space)?.transform.matrix
    let begun: number | null = null
    let waited = 0
    while (known.length > 0 && waited < patience) {
      const tracked = await inFrame(session, signal, (frame, now) => {
        begun ??= now
        waited = now - begun
        for (const [key, anchor] of anchors) {
          const pose = poseOf(frame, anchor)
          if (pose) return { key, anchor, pose: toPose(pose) }
        }
        return null
      })
      if (tracked) return follow({ session, space, signal, ...tracked }, tracked.pose)
    }
    const anchor = await inFrame(session, signal, (frame) =>
      frame.createAnchor?.(new XRRigidTransform(), space),
    )
    const uuid = await anchor?.requestPersistentHandle?.()
    if (!anchor || uuid === undefined) return null
    return follow({ session, space, anchor, key: prefix + uuid, signal }, toPose(identity))
  }
}

const identity = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]

/** What `use` makes of the next frame, within its callback: after that a frame tells nothing more. */
const inFrame = <Result>(
  session: XRSession,
  signal: AbortSignal,
  use: (frame: XRFrame, now: number) => Result | PromiseLike<Result>,
) =>
  new Promise<Result>((resolve, reject) => {
    signal.throwIfAborted()
    const giveUp = () => reject(signal.reason as Error)
    signal.addEventListener('abort', giveUp, { once: true })
    session.requestAnimationFrame((now, frame) => {
      signal.removeEventListener('abort', giveUp)
      resolve((async () => use(frame, now))()) // at once, and what it throws rejects
    })
  })

type Followed = {
  readonly session: XRSession
  readonly space: XRReferenceSpace
  readonly anchor: XRAnchor
  readonly key: string
  readonly signal: AbortSignal
}

/** Keeps up with where the anchor is: the device corrects itself while it looks. */
function follow({ session, space, anchor, key, signal }: Followed, first: Pose): Room {
  let localFromPlace = first
  const look = (_: number, frame: XRFrame) => {
    if (signal.aborted) return
    const pose = frame.getPose(anchor.anchorSpace, space)?.transform.matrix
    if (pose) localFromPlace = toPose(pose)
    session.requestAnimationFrame(look)
  }
  session.requestAnimationFrame(look)
  return { key, placeFromLocal: () => invert(localFromPlace) }
}
