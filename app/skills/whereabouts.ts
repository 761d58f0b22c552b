import { directionTo } from '../core/direction.ts'
import { whereIs } from '../core/world/queries/where-is.ts'
import type { Thing } from '../core/world/types.ts'
import { say } from '../words.ts'
import { ageInWords, distanceInWords } from '../words/measures.ts'
import { definite, oneByOne } from '../words/phrases.ts'
import type { Memory } from './skill.ts'

/** A thing that was seen less than this ago, ms, is in view. */
const lately = 2000

/** Whether a thing is seen at the moment of asking. */
export const isInView = ({ lastSeen }: Thing, { now }: Memory): boolean => now - lastSeen < lately

/** How long ago it was, in words. */
export const ago = (language: string, time: number, { now }: Memory): string =>
  ageInWords(language, Math.max(0, now - time), 'long')

/** Where a thing is, in words, and the things that are named for it. */
export type Whereabouts = { readonly words: string; readonly by: readonly Thing[] }

/** What it stands on, what it is beside, how far away it is and which way, and when it was seen if it is not now. */
export function whereabouts(
  language: string,
  thing: Thing,
  memory: Memory,
  withAge = true,
): Whereabouts {
  const { things, viewer } = memory
  const piece = (id: string, args: Record<string, string | number>) => say(language, { id, args })
  const { support, neighbour, distance, uncertainty, age } = whereIs(thing, things, memory)
  const { hour } = directionTo(viewer, thing.at)
  const far = distanceInWords(language, distance, uncertainty, 'long')
  const seen = withAge && !isInView(thing, memory) ? ageInWords(language, age, 'long') : null
  const pieces = [
    support && piece('place-on', { place: definite(language, support.label) }),
    neighbour &&
      piece(`place-${neighbour.side}`, { place: definite(language, neighbour.thing.label) }),
    far === null ? piece('place-way', { hour }) : piece('place-way-far', { distance: far, hour }),
    seen && piece('place-seen', { age: seen }),
  ].filter((each) => each !== null)
  const by = [support, neighbour?.thing ?? null].filter((each) => each !== null)
  return { words: oneByOne(language, pieces), by }
}
