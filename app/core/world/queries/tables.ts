import type { Thing } from '../types.ts'
import { supportOf } from './landmark.ts'

/** What people call tables that detectors take for one class: at which one eats, before a couch, at which one works. */
export type TableSort = 'dining' | 'low' | 'desk'

/**
 * A table is low where its middle lies this far below that of the tallest, metres: a third of what a
 * dining table (0.74 high) and a coffee table (0.43) differ by, of which middles show one half.
 */
const lower = 0.1
/** Its height must be known to this, one deviation, metres. */
const sure = 0.1
/** Where these stand somebody works. */
const tools = ['keyboard', 'mouse', 'laptop', 'tv']
/** One laptop alone may lie on any table. */
const enough = 2

/**
 * The tables of that sort among those that are known, which stand on one floor; `things` is all that is
 * known. All of them where none is of that sort, or where nothing tells them apart. One alone may be any.
 */
export function tablesOf<Item>(
  sort: TableSort,
  tables: readonly Item[],
  thingOf: (item: Item) => Thing | null,
  things: readonly Thing[],
): readonly Item[] {
  if (tables.length < 2) return tables
  const middles = tables.map((table) => heightOf(thingOf(table)))
  const tallest = Math.max(...middles.map((y) => y ?? -Infinity))
  const fits = tables.filter((table, i) => {
    const y = middles[i] ?? null
    const low = y !== null && y <= tallest - lower
    const thing = thingOf(table)
    const desk = !low && thing !== null && isDesk(thing, things)
    return sort === 'low' ? low : !low && desk === (sort === 'desk')
  })
  return fits.length > 0 ? fits : tables
}

const heightOf = (thing: Thing | null): number | null =>
  thing && Math.sqrt(thing.covariance[3]) < sure ? thing.at[1] : null

const isDesk = (table: Thing, things: readonly Thing[]): boolean =>
  things.filter((thing) => tools.includes(thing.label) && supportOf(thing, [table]) !== null)
    .length >= enough
