import { between, type Random } from '../../app/home/random.ts'
import { clip, unitBox } from '../../models/box.ts'
import type { Detection } from '../../models/types.ts'
import type { Shown } from './box-home.ts'

/**
 * What a detector makes of what there is: it blinks, trembles, confuses and imagines. One thing in six is
 * missed, as EfficientDet-Lite2 does in the home (`npm run bench -- home`: mean rate 0.834); the
 * other figures are assumed.
 */
const faults = { missed: 0.166, tremble: 0.05, confused: 0.04, imagined: 0.1 }
/** Less of a thing than this, or a smaller box (parts of the picture), is not found at all. */
const least = { part: 0.5, size: 0.03 }

/** What is taken for what. */
const confusions: Readonly<Record<string, string>> = {
  cup: 'bowl',
  bowl: 'cup',
  vase: 'bottle',
  bottle: 'vase',
  couch: 'chair',
  chair: 'couch',
  tv: 'laptop',
  laptop: 'tv',
  book: 'cell phone',
  remote: 'cell phone',
}

export type Blinked = Detection & { readonly of: Shown | null }

/** One picture's detections, each with what it shows; `shown` of a class only. */
export function blink(shown: readonly Shown[], random: Random): Blinked[] {
  const found = shown.filter(isSeeable).flatMap((each): Blinked[] => {
    const [, , width, height] = each.box
    const tremble = (size: number) =>
      size * faults.tremble * (between(random, -1, 1) + between(random, -1, 1))
    const [x, y] = [each.box[0] + tremble(width), each.box[1] + tremble(height)]
    const box = clip(unitBox(x, y, width + tremble(width), height + tremble(height)))
    const name = each.thing.label ?? ''
    const label = random() < faults.confused ? (confusions[name] ?? name) : name
    const detection = { label, score: between(random, 0.35, 0.85), box, of: each }
    return random() < faults.missed ? [] : [detection]
  })
  if (random() > faults.imagined) return found
  const at = unitBox(between(random, 0, 0.8), between(random, 0, 0.8), 0.12, 0.15)
  return [...found, { label: 'cup', score: between(random, 0.35, 0.5), box: at, of: null }]
}

/** Whether a detector may be expected to find it. Spines in a row on a shelf no detector tells apart. */
export const isSeeable = ({ thing, box, part }: Shown): boolean =>
  thing.label !== null &&
  !(thing.label === 'book' && thing.on?.includes('bookcase')) &&
  part >= least.part &&
  Math.min(box[2], box[3]) >= least.size
