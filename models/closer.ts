import { surest, unitBox, within } from './box.ts'
import type { Detection, UnitBox } from './types.ts'

/**
 * Looking closer: a detector's input has fewer pixels than the camera's picture, so what is small in
 * the picture is lost in it. Its quarters, each put into the whole input, show such things twice as
 * large (slicing aided inference, Akyon et al., 2022).
 */

/** A quarter's sides, as parts of the picture's: what is up to a tenth wide lies whole in one of them. */
const side = 0.55
/** The parts of a picture that are looked at closer. */
export const quarters: readonly UnitBox[] = [0, 1 - side].flatMap((y) =>
  [0, 1 - side].map((x) => unitBox(x, y, side, side)),
)

/** What is larger than this, as a part of the picture, the whole picture shows well enough. */
const large = 0.3
/** A box that ends so near to where a quarter does, as a part of the picture, is cut off there. */
const edge = 0.01
/** Below this score a box from a quarter is mostly nothing. */
const least = 0.2
/** A box that lies in a box of the whole picture by this part, of the same class and so sure, is the same thing. */
const same = { part: 0.7, score: 0.3 }

/** A quarter that was looked at less than this before, ms, need not be looked at again. */
const lasts = 480

/**
 * The quarters to look at closer in a picture of that `time`, ms; `looked` has the times of the last
 * looks. All that are due where nobody waits, else the one that has waited longest.
 */
export function due(
  looked: ReadonlyMap<UnitBox, number>,
  time: number,
  leisurely: boolean,
): readonly UnitBox[] {
  const last = (part: UnitBox) => looked.get(part) ?? -Infinity
  const waiting = quarters
    .filter((part) => time - last(part) >= lasts || last(part) > time)
    .sort((a, b) => last(a) - last(b))
  return leisurely ? waiting : waiting.slice(0, 1)
}

/** What a closer look at a part of the picture tells: small things that lie whole in it. */
export const closely = (found: readonly Detection[], part: UnitBox): Detection[] =>
  found
    .filter(({ score, box }) => score >= least && isSmall(box) && liesWhole(box, part))
    .map((detection) => ({ ...detection, closer: true }))

/** What the whole picture and closer looks told, as one list, each thing once. */
export function together(
  whole: readonly Detection[],
  closer: readonly Detection[],
  rule: { readonly shared: number; readonly most: number },
): Detection[] {
  const rivals = whole.filter(({ score }) => score > same.score)
  const news = closer.filter(
    ({ label, box }) =>
      !rivals.some((other) => other.label === label && within(other.box, box) > same.part),
  )
  return surest([...whole, ...news], rule)
}

/** Whether a box lies in one of the parts that were looked at closer, so that it would have been seen. */
export const isIn = (box: UnitBox, parts: readonly UnitBox[] = []): boolean =>
  parts.some((part) => liesWhole(box, part))

const isSmall = ([, , width, height]: UnitBox): boolean => Math.max(width, height) < large

/** Whether no edge of the part cuts a box off; where the part ends with the picture it cuts nothing. */
function liesWhole([x, y, w, h]: UnitBox, [px, py, pw, ph]: UnitBox): boolean {
  const inside = (low: number, high: number, from: number, to: number) =>
    (from <= 0 || low > from + edge) && (to >= 1 || high < to - edge)
  return inside(x, x + w, px, px + pw) && inside(y, y + h, py, py + ph)
}
