import type { Depth, Entry, Picture } from '../recording/entry.ts'

/** A recorded picture and what was measured of it; null where nothing was. */
export type Shot = { readonly picture: Picture; readonly depth: Depth | null }

/** Depth belongs to a picture no further from it in time than this, ms: half of what cameras give. */
const slack = 17

/** Ties each depth of a recording to the picture beside it: the one before, else the one after. */
export async function* pairDepth(
  entries: AsyncIterable<Entry>,
): AsyncGenerator<Shot, void, undefined> {
  let held = null as Shot | null
  let free = null as Depth | null
  const fits = (depth: Depth | null, picture: Picture) =>
    depth !== null && Math.abs(depth.time - picture.time) <= slack
  for await (const entry of entries) {
    if (entry.kind === 'picture') {
      if (held) yield held
      held = { picture: entry, depth: fits(free, entry) ? free : null }
      free = null
    } else if (entry.kind === 'depth') {
      if (held && !held.depth && fits(entry, held.picture)) held = { ...held, depth: entry }
      else free = entry
    }
  }
  if (held) yield held
}
