import { type Camera, type Object3D, Raycaster, Vector2, Vector3 } from 'three'
import { formOf } from '../forms.ts'
import type { PlacedThing } from '../thing.ts'
import { putDown, type Ray } from '../world/put-down.ts'
import type { World } from '../world/world.ts'
import type { Named, Reached, ViewPoint } from './live-home.ts'

/** Metres from the eyes within which a thing can be picked up: an arm, and a step that nobody minds. */
const reachable = 2.6
/** The largest side of a thing that is carried in one hand, metres. */
const largest = 0.5
/** Where the hand holds its middle: to the right of, below and before the eyes, as parts of the last. */
const inHand = new Vector3(0.42, -0.3, -1)
/** Metres before the eyes at which a small thing is held; a larger one is held further off by its size. */
const near = 0.4

/** A hand that carries one thing at a time. */
export type Carrying = {
  /** Picks up what stands there in the view of a camera, or puts down there what is carried. */
  readonly reach: (at: ViewPoint, eye: Camera) => Reached
  /** Keeps what is carried in the hand; called before each picture. */
  readonly hold: (eye: Camera) => void
  /** What is carried, by its id. */
  readonly busy: () => string | null
}

export function createCarrying(world: World): Carrying {
  const { built } = world
  const caster = new Raycaster()
  let carried: string | null = null

  const find = (id: string) => world.home().things.find((thing) => thing.id === id) ?? null

  const pick = (at: ViewPoint, eye: Camera): Reached => {
    caster.setFromCamera(new Vector2(...at), eye)
    caster.near = 0.05
    const [hit] = caster.intersectObject(built.scene).filter(({ object }) => isSolid(object))
    const id = hit && hit.distance <= reachable ? thingOf(hit.object) : null
    const thing = id === null ? null : find(id)
    if (!thing || !isCarriable(thing)) return { kind: 'nothing' }
    carried = thing.id
    return { kind: 'picked', thing: named(thing) }
  }

  const put = (thing: PlacedThing, at: ViewPoint, eye: Camera): Reached => {
    caster.setFromCamera(new Vector2(...at), eye)
    const [from, way] = [caster.ray.origin.toArray(), caster.ray.direction.toArray()]
    const ray: Ray = { from, way }
    const move = putDown(world.home(), thing.id, ray, (thing.yaw * 180) / Math.PI)
    if (!move) return { kind: 'no-room', thing: named(thing) }
    carried = null
    world.act(move)
    const on = move.on ? find(move.on) : null
    return { kind: 'put', thing: named(thing), on: on && named(on) }
  }

  return {
    reach: (at, eye) => {
      const thing = carried === null ? null : find(carried)
      return thing ? put(thing, at, eye) : pick(at, eye)
    },
    hold: (eye) => {
      const thing = carried === null ? null : find(carried)
      const object = thing && built.things.get(thing.id)
      if (!object) return
      const away = near + Math.max(...thing.size)
      object.position.copy(inHand).multiplyScalar(away).applyMatrix4(eye.matrixWorld)
      object.position.y -= thing.size[1] / 2
      object.updateMatrixWorld()
    },
    busy: () => carried,
  }
}

const named = ({ kind, label }: PlacedThing): Named => ({ label, name: formOf(kind).name })

/** Whether somebody can take a thing into one hand. */
export const isCarriable = ({ kind, size }: PlacedThing): boolean =>
  !['floor', 'wall'].includes(formOf(kind).stands) && Math.max(...size) <= largest

const isSolid = ({ visible, userData }: Object3D): boolean => visible && userData.decal !== true

function thingOf(object: Object3D | null): string | null {
  if (!object) return null
  const id: unknown = object.userData.id
  return typeof id === 'string' ? id : thingOf(object.parent)
}
