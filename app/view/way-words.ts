import { directionTo } from '../core/direction.ts'
import { toPose } from '../core/pose.ts'
import type { Seen } from '../store.ts'
import { say, thingName } from '../words.ts'
import { distanceInWords } from '../words/measures.ts'
import { standAt } from './fit.ts'

/** More than this many degrees to a side a thing is behind; so far up or down it is above or below. */
const [behind, steep] = [120, 50]

/** The way to a label in words, from where the camera stood; null where there is no such label. */
export function wayTo(
  { labels, lens, language }: Pick<Seen, 'labels' | 'lens' | 'language'>,
  id: number | null,
): string | null {
  const label = labels.find((each) => each.id === id)
  if (!label) return null
  const { right, up, hour, distance } = directionTo(
    toPose(standAt(lens?.pose ?? null).elements),
    label.at,
  )
  const where =
    up > steep
      ? 'above'
      : up < -steep
        ? 'below'
        : Math.abs(right) > behind
          ? 'behind'
          : hour === 12
            ? 'ahead'
            : 'clock'
  const thing = thingName(language, label.label)
  const way = say(language, { id: `way-${where}`, args: { thing, hour } })
  const far = distanceInWords(language, distance, label.spread[1], 'long')
  return far === null ? way : say(language, { id: 'way-distance', args: { way, distance: far } })
}
