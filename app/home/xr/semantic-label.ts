import { XRSemanticLabels } from 'iwer'
import type { PlacedThing } from '../thing.ts'

/** The first that fits counts. */
const byKind: readonly (readonly [RegExp, XRSemanticLabels])[] = [
  [/-lamp$/, XRSemanticLabels.Lamp],
  [/^desk$/, XRSemanticLabels.Desk],
  [/-table$|^counter-/, XRSemanticLabels.Table],
  [/^couch$/, XRSemanticLabels.Couch],
  [/^bed$/, XRSemanticLabels.Bed],
  [/^(bookcase|wall-cupboard|lowboard)$/, XRSemanticLabels.Shelf],
  [/^tv-/, XRSemanticLabels.Screen],
  [/plant/, XRSemanticLabels.Plant],
  [/^painting$/, XRSemanticLabels.WallArt],
]

/** What a headset that has scanned the room calls a thing; `other` where the W3C's list has no word. */
export const semanticLabel = ({ kind }: Pick<PlacedThing, 'kind'>): XRSemanticLabels =>
  byKind.find(([pattern]) => pattern.test(kind))?.[1] ?? XRSemanticLabels.Other
