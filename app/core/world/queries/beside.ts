import type { Pose } from '../../../../models/types.ts'
import type { Thing } from '../types.ts'
import { between, relate, type Relation } from './relate.ts'

/** Which things stand in a relation to others: left of the tv, on the table, between the two chairs. */
export type Asked = { readonly kind: Relation['kind']; readonly to: readonly Thing[] }

/** Less sure than this, nobody should be told. */
const least = 0.6
/** Left and right are told of what is about as near as the other, metres; as is all else. */
const sideways = 2.5

/** Whether a thing is near enough to any of these to be told of beside it: neither far nor upstairs. */
const isNear = ({ at: [x, y, z] }: Thing, others: readonly Thing[]) =>
  others.some(({ at, extent }) => {
    const reach = sideways + extent[0]
    return Math.abs(at[0] - x) < reach && Math.abs(at[2] - z) < reach && Math.abs(at[1] - y) < reach
  })

/** All that stand so, the surest and nearest first. `between` takes two things, the others one. */
export function thingsThat(
  things: readonly Thing[],
  { kind, to }: Asked,
  viewer: Pose,
): Relation[] {
  const [one, other] = to
  if (!one) return []
  return things
    .filter((thing) => thing.state === 'present' && isNear(thing, to))
    .flatMap((thing) => {
      if (kind === 'between') return (other && between(thing, one, other)) ?? []
      const found = relate(thing, one, viewer).find((relation) => relation.kind === kind)
      return found && (found.metres <= sideways || kind === 'on' || kind === 'under') ? found : []
    })
    .filter(({ sure }) => sure >= least)
    .sort((a, b) => a.metres - b.metres || b.sure - a.sure || a.thing.id - b.thing.id)
}
