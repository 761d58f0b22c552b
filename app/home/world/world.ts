import type { BuiltHome } from '../build-home.ts'
import type { Home, PlacedThing } from '../thing.ts'
import { type Deed, DeedError } from './deed.ts'
import { openThing } from './open-thing.ts'
import { moved } from './place.ts'

/** How a thing is now: metres, radians; `open` counts from 0 to 1. */
export type ThingState = Pick<PlacedThing, 'position' | 'yaw' | 'on'> & {
  /** Whether it is there to be seen: neither it nor what it stands on is hidden or taken. */
  readonly shown: boolean
  readonly open: number
}

/** A home in which something happens. */
export type World = {
  readonly built: BuiltHome
  /** Does it, in the scene too. Throws `DeedError`, and does nothing, where it cannot be done. */
  readonly act: (deed: Deed) => void
  /** Rises with each deed: whoever draws shadows, or the truth, compares. */
  readonly changes: () => number
  /** Throws `DeedError` where the home never had such a thing. */
  readonly thing: (id: string) => ThingState
  /** The home as it is now, without what is hidden or gone; the same object until the next deed. */
  readonly home: () => Home
}

/** Lets deeds happen in a home that was just built. */
export function createWorld(built: BuiltHome): World {
  const things = new Map(built.home.things.map((thing) => [thing.id, thing]))
  const away = new Map<string, 'hidden' | 'taken'>()
  const open = new Map<string, number>()
  let changes = 0
  let home = built.home

  const known = (id: string): PlacedThing => {
    const thing = things.get(id)
    if (thing) return thing
    throw new DeedError(`There is no thing "${id}" in this home.`)
  }
  const checkThere = (id: string) => {
    known(id)
    if (away.get(id) === 'taken') throw new DeedError(`"${id}" was taken away before.`)
  }
  const shown = ({ id, on }: PlacedThing): boolean => {
    const below = on === null ? undefined : things.get(on)
    return !away.has(id) && (!below || shown(below))
  }

  const act = (deed: Deed) => {
    checkThere(deed.id)
    if (deed.kind === 'move') {
      if (typeof deed.on === 'string') checkThere(deed.on)
      for (const thing of moved(things, built.home.rooms, deed)) things.set(thing.id, thing)
    } else if (deed.kind === 'open') {
      openPart(built, deed.id, deed.part)
      open.set(deed.id, deed.part)
    } else if (deed.kind === 'show') away.delete(deed.id)
    else away.set(deed.id, deed.kind === 'hide' ? 'hidden' : 'taken')

    for (const thing of things.values()) settle(built, thing, shown(thing))
    home = { ...built.home, things: [...things.values()].filter(shown) }
    changes++
  }

  const thing = (id: string): ThingState => {
    const { position, yaw, on } = known(id)
    return { position, yaw, on, shown: shown(known(id)), open: open.get(id) ?? 0 }
  }
  return { built, act, changes: () => changes, thing, home: () => home }
}

function openPart({ things }: BuiltHome, id: string, part: number): void {
  if (!(part >= 0 && part <= 1)) {
    throw new DeedError(`"${id}" opens from 0 to 1, not to ${part}.`)
  }
  const thing = things.get(id)
  if (!thing || !openThing(thing, part)) throw new DeedError(`"${id}" has nothing that opens.`)
}

/** Puts the object of a thing where the thing is. */
function settle({ things }: BuiltHome, { id, position, yaw }: PlacedThing, shown: boolean): void {
  const object = things.get(id)
  if (!object) return
  object.position.set(...position)
  object.rotation.y = yaw
  object.visible = shown
  object.updateMatrixWorld()
}
