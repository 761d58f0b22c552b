import { match, type Found, type Truth } from './match.ts'

/** What is in one picture, and what was found in it. */
export type Judged = { readonly truth: readonly Truth[]; readonly found: readonly Found[] }

/**
 * Each 0..1, a mean over the classes that have a true thing: `ap` over the overlaps .50:.05:.95,
 * `ap50` and `ap75` at one overlap, `ar100` the recall over all overlaps. NaN where nothing is true.
 */
export type Precision = {
  readonly ap: number
  readonly ap50: number
  readonly ap75: number
  readonly ar100: number
}

/** The thresholds in the floating-point form that NumPy's `linspace` gives them in pycocotools. */
const overlaps = Array.from({ length: 10 }, (_, i) => (i < 9 ? 0.5 + i * ((0.95 - 0.5) / 9) : 0.95))
const recalls = Array.from({ length: 101 }, (_, i) => (i < 100 ? i * 0.01 : 1))

/**
 * COCO's detection metrics (Lin et al., "Microsoft COCO", 2014) over all sizes of things, as
 * pycocotools 2.0.11 computes them. The order of pictures decides between equal scores.
 */
export function averagePrecision(pictures: readonly Judged[]): Precision {
  const classes = new Set(
    pictures.flatMap(({ truth }) => truth.filter(({ crowd }) => !crowd).map(({ label }) => label)),
  )
  const curves = [...classes].map((label) => {
    const own = pictures.map(({ truth, found }) => ({
      truth: truth.filter((each) => each.label === label),
      found: found.filter((each) => each.label === label),
    }))
    return overlaps.map((threshold) => curveOf(own, threshold))
  })
  const at = (index: number) => curves.flatMap((byOverlap) => byOverlap[index] ?? [])
  const meanOf = (chosen: readonly Curve[]) => mean(chosen.map(({ area }) => area))
  return {
    ap: meanOf(curves.flat()),
    ap50: meanOf(at(0)),
    ap75: meanOf(at(5)),
    ar100: mean(curves.flat().map(({ recall }) => recall)),
  }
}

/** `area` below the curve of precision over recall, and the recall where it ends. */
type Curve = { readonly area: number; readonly recall: number }

function curveOf(pictures: readonly Judged[], threshold: number): Curve {
  const things = pictures.flatMap(({ truth }) => truth.filter(({ crowd }) => !crowd)).length
  const verdicts = pictures
    .flatMap(({ truth, found }) => match(truth, found, threshold))
    .sort((a, b) => b.score - a.score)
    .filter(({ hit }) => hit !== null)

  let hits = 0
  const points = verdicts.map(({ hit }, index) => {
    if (hit) hits++
    return { recall: hits / things, precision: hits / (index + 1 + Number.EPSILON) }
  })
  // Precision at a recall is the best that is to be had at this recall or any higher.
  const best = points.map(({ precision }) => precision)
  for (let i = best.length - 2; i >= 0; i--) best[i] = Math.max(best[i] ?? 0, best[i + 1] ?? 0)
  const sampled = recalls.map((recall) => best[points.findIndex((p) => p.recall >= recall)] ?? 0)
  return { area: mean(sampled), recall: hits / things }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
