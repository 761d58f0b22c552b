import { Quaternion, Vector3 } from 'three'
import type { About } from '../../app/recording/entry.ts'
import { toOptical } from '../../app/recording/optical.ts'
import type { WorldPoint } from '../../app/core/types.ts'
import type { Replayed } from './session-page.ts'

/** Places as the recording's maker tells them: the import turned their world upright, so it is turned back. */
function imported({ turned = [0, 0, 0, 1] }: About) {
  const back = new Quaternion(...turned).invert()
  return {
    frame:
      'the frame of the imported pose files, metres (optical: where the first camera is the world, x right, y down, z forward)',
    toFrame: (point: WorldPoint): WorldPoint => {
      const { x, y, z } = new Vector3(...point).applyQuaternion(back)
      return toOptical([x, y, z])
    },
  }
}

const own = {
  frame: 'the frame of the recording’s poses (/tf "world"), metres, y up',
  toFrame: (point: WorldPoint) => point,
}

/** What is remembered, as JSON for people and programs. Times in s since the recording began. */
export function report(
  { pictures, placed, things, events, ready }: Replayed,
  { about, model }: { readonly about: About | null; readonly model: string },
): object {
  const { frame, toFrame } = about?.device === 'import' ? imported(about) : own
  const point = (at: WorldPoint | null) => at && toFrame(at).map((value) => rounded(value, 4))
  const seconds = (ms: number) => rounded(ms / 1000, 3)
  return {
    frame,
    uncertainty: 'one standard deviation of the distance from the place told, metres',
    pictures,
    picturesWithPose: placed,
    model,
    ...{ backend: ready.backend, threads: ready.threads },
    counts: countsOf(things.map(({ label }) => label)),
    things: things.map((thing) => {
      const { id, label, state, motion, covariance, extent, source, sightings, belief } = thing
      return {
        ...{ id, label, position: point(thing.at) },
        uncertainty: rounded(Math.sqrt(covariance[0] + covariance[3] + covariance[5]), 3),
        size: extent.map((value) => rounded(value, 2)),
        ...{ sightings, firstSeen: seconds(thing.firstSeen), lastSeen: seconds(thing.lastSeen) },
        ...{ state, motion, source },
        belief: Object.fromEntries(
          Object.entries(belief).map(([name, value]) => [name, rounded(value, 3)]),
        ),
      }
    }),
    events: events.map(({ kind, thing, label, time, from, to }) => ({
      ...{ kind, thing, label, time: seconds(time), from: point(from), to: point(to) },
    })),
  }
}

const rounded = (value: number, digits: number) => Number(value.toFixed(digits))

const countsOf = (labels: readonly string[]) =>
  Object.fromEntries(
    [...new Set(labels)]
      .sort()
      .map((name) => [name, labels.filter((label) => label === name).length]),
  )
