import { formOf } from '../forms.ts'
import type { Home, Place, PlacedThing } from '../thing.ts'
import { enters } from '../world/obstacles.ts'
import type { Spot } from '../world/walk.ts'

/** Something worth a look, and where on it one looks; metres. */
export type Sight = { readonly thing: PlacedThing; readonly look: Place; readonly worth: number }

/** At most so many sights of one room. */
const most = 4
/** From so far one likes to look, metres from the edge of the thing. */
const [closest, best, furthest] = [0.4, 0.9, 2]
/** What is higher than this, metres, hides what lies behind it. */
const tall = 1.25

/** What a visitor of each room looks at: people, what many things stand on, what has a name. */
export function sightsOf(home: Home): readonly (readonly Sight[])[] {
  return home.rooms.map(({ name }) => {
    const own = home.things
      .filter(({ room, on, size }) => room === name && on === null && size[1] > 0.3)
      .map((thing) => sightOf(thing, home.things))
      .sort((a, b) => b.worth - a.worth)
    const kinds = own.map(({ thing }) => thing.kind)
    return own.filter(({ thing }, i) => kinds.indexOf(thing.kind) === i).slice(0, most)
  })
}

function sightOf(thing: PlacedThing, things: readonly PlacedThing[]): Sight {
  const carried = things.filter(({ on }) => on === thing.id).length
  const worth = Math.min(6, carried) + (thing.label === null ? 0 : 3) + (isPerson(thing) ? 3 : 0)
  const [x, y, z] = thing.position
  const tops = formOf(thing.kind).tops ?? []
  const top = tops[Math.floor(tops.length / 2)]
  const high = top ? top.at[1] : thing.size[1] * (isPerson(thing) ? 0.9 : 0.6)
  return { thing, look: [x, y + high, z], worth }
}

const isPerson = ({ label }: PlacedThing): boolean => label === 'person'

/** How far a spot is from the best one to look at a sight, metres; null where it cannot be seen well. */
export function fromBest({ thing, look }: Sight, spot: Spot, home: Home): number | null {
  const [dx, dz] = [look[0] - spot[0], look[2] - spot[1]]
  const far = Math.hypot(dx, dz)
  const edge = far - Math.max(thing.size[0], thing.size[2]) / 2
  if (edge < closest || edge > furthest) return null
  const front = -(dx * Math.sin(thing.yaw) + dz * Math.cos(thing.yaw)) / far
  if (formOf(thing.kind).faces === 'front' && front < 0.3) return null
  const hidden = home.things.some(
    (other) =>
      other !== thing &&
      other.size[1] > tall &&
      (enters(other, [spot[0], tall, spot[1]], [dx, 0, dz]) ?? 1) < 1,
  )
  return hidden ? null : Math.abs(edge - best)
}
