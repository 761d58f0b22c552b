import { unitBox } from '../../models/box.ts'
import { guessedSpread } from '../core/place.ts'
import type { Label, WorldPoint } from '../core/types.ts'
import type { Reading } from './json.ts'

type Pair = { readonly key: string; readonly value: string }

/** What is known of a word besides its place, as texts; what is not known is an empty one. */
export function metadataOf(label: Label): readonly Pair[] {
  const { score, box, track, spread, state, seenAt } = label
  return [
    { key: 'class', value: label.label },
    { key: 'score', value: String(score) },
    { key: 'box', value: box?.join(' ') ?? '' },
    { key: 'track', value: String(track ?? '') },
    { key: 'spread', value: spread.join(' ') },
    { key: 'state', value: state },
    { key: 'seen-at', value: String(seenAt ?? '') },
  ]
}

/** The word again. Files from before there was a memory say less of it: all was in view. */
export function readMetadata({ text, has }: Reading, id: number, at: WorldPoint): Label {
  const value = (index: number) => text('metadata', index, 'value')
  const numbers = (index: number) => value(index).split(' ').filter(Boolean).map(Number)
  const [x, y, width, height] = numbers(2)
  const box =
    x === undefined || y === undefined || width === undefined || height === undefined
      ? null
      : unitBox(x, y, width, height)
  const read = { id, label: value(0), score: Number(value(1)), at, box }
  if (!has('metadata', 3)) {
    return { ...read, track: id, spread: guessedSpread, state: 'here', seenAt: null }
  }
  const [across = 0, along = 0] = numbers(4)
  const state = value(5)
  if (state !== 'here' && state !== 'remembered' && state !== 'missing') {
    throw new Error(`A word in the state "${state}" cannot be read.`)
  }
  const [[track = null], [seenAt = null]] = [numbers(3), numbers(6)]
  return { ...read, track, spread: [across, along], state, seenAt }
}
