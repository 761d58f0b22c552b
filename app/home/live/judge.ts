import { type Box3, Matrix4, Vector3 } from 'three'
import type { Pose } from '../../../models/types.ts'
import type { Label } from '../../core/types.ts'
import { formOf } from '../forms.ts'
import { solidBox } from '../solid-truth.ts'
import type { PlacedThing } from '../thing.ts'
import { judgeLabels, type LabelTruth, type TrueThing } from '../truth-labels.ts'
import type { World } from '../world/world.ts'

/** What is judged: words in the space of a session, that space's pose in the home, and the head's. */
export type Case = {
  readonly labels: readonly Pick<Label, 'id' | 'label' | 'at'>[]
  readonly homeFromLocal: Pose
  readonly homeFromHead: Pose
}

/** Compares words with the home as it is at that moment. */
export function createJudge(world: World): (given: Case) => readonly LabelTruth[] {
  // A thing's box in its own frame is measured once: it stays the same wherever the thing goes.
  const boxes = new Map<string, Box3>()

  const truthOf = ({ id, label, kind }: PlacedThing): TrueThing => {
    const object = world.built.things.get(id)
    const box = boxes.get(id) ?? solidBox(world.built, id).box
    boxes.set(id, box)
    const pose = object?.matrixWorld.clone() ?? new Matrix4()
    return { id, label, name: formOf(kind).name, box: { pose, box } }
  }

  return ({ labels, homeFromLocal, homeFromHead }) => {
    const toHome = new Matrix4().fromArray(homeFromLocal)
    const placed = labels.map(({ id, label, at }) => ({
      id: String(id),
      label,
      at: new Vector3(...at).applyMatrix4(toHome).toArray(),
    }))
    const eye = [homeFromHead[12] ?? 0, homeFromHead[13] ?? 0, homeFromHead[14] ?? 0] as const
    const things = world.home().things.filter(({ label }) => label !== null)
    return judgeLabels(placed, eye, things.map(truthOf))
  }
}
