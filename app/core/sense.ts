import { likeness, type Vector } from '../../models/likeness.ts'

/** A sentence whose purpose is known. `vectors`: as it stands, and with its nouns put aside. */
export type Reference = {
  readonly purpose: string
  readonly text: string
  readonly vectors: readonly Vector[]
}

/** What a sentence is probably for. `likeness` of the nearest reference; `sure`: no other purpose is near. */
export type Sense = { readonly purpose: string; readonly likeness: number; readonly sure: boolean }

/**
 * Chosen on half of the phrasings in test/eval/phrasings-dev.jsonl: below `floor` half of what was found
 * was something else; from `sure` on, and with this `gap` to the next purpose, 1 of 44 was.
 */
const [floor, sure, gap] = [0.45, 0.6, 0.1]

/**
 * The purpose of the references that mean most nearly the same; null where none is near. Likeness is
 * the mean over both forms of the sentence: as it stands it tells "the milk" from "the mouse", without
 * its nouns "where is it" from "what is it".
 */
export function senseOf(
  vectors: readonly Vector[],
  references: readonly Reference[],
): Sense | null {
  const nearest = new Map<string, number>()
  for (const reference of references) {
    const alike = alikeness(vectors, reference)
    if (alike > (nearest.get(reference.purpose) ?? -1)) nearest.set(reference.purpose, alike)
  }
  const [first, second] = [...nearest].sort(([, a], [, b]) => b - a)
  if (!first || first[1] < floor) return null
  const [purpose, alike] = first
  return { purpose, likeness: alike, sure: alike >= sure && alike - (second?.[1] ?? 0) >= gap }
}

/** How alike a sentence and a reference mean, both forms taken together; 1 for the same. */
export function alikeness(vectors: readonly Vector[], reference: Reference): number {
  const both = vectors.map((vector, form) => likeness(vector, reference.vectors[form] ?? vector))
  return both.reduce((sum, each) => sum + each, 0) / Math.max(1, both.length)
}
