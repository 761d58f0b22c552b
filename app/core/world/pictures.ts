import type { Known } from './known.ts'

/** Of a thing that is seen for hours, the newest so many pictures are kept. */
const most = 1000

/** The pictures that showed a thing, by their times, with one more. */
export const addPicture = (pictures: readonly number[], time: number): readonly number[] =>
  [...pictures, time].slice(-most)

/** How often two that are one were seen, and in what pictures: one that showed both counts once. */
export function seenTogether(
  a: Pick<Known, 'thing' | 'pictures'>,
  b: Pick<Known, 'thing' | 'pictures'>,
): { readonly sightings: number; readonly pictures: readonly number[] } {
  const all = new Set([...a.pictures, ...b.pictures])
  const both = a.pictures.length + b.pictures.length - all.size
  return {
    sightings: a.thing.sightings + b.thing.sightings - both,
    pictures: [...all].sort((x, y) => x - y).slice(-most),
  }
}
