/** The browser's side: asks the app's own detector about pictures of the home's things. */
import { forms, formOf } from '../../app/home/forms.ts'
import type { Form } from '../../app/home/thing.ts'
import { overlap, unitBox } from '../../models/box.ts'
import type { Detection, UnitBox } from '../../models/types.ts'
import { openDetector, type Detector } from '../eval/detector.ts'
import { type Every, type PlannedView, viewsOf } from './home-camera.ts'
import { openPhotographer, type Studio } from './home-photographer.ts'

/** What came of one view of one thing. */
export type Sight = {
  readonly found: boolean
  /** Whether, where it does not count, a second look at the middle half of the picture found it. */
  readonly closer: boolean
  /** What it was called where it was not found: the class and score of the best box on it. */
  readonly called: string
}

export type Task = {
  readonly kind: string
  readonly seed: number
  /** Those by one light together, because each light is a room of its own. */
  readonly views: readonly PlannedView[]
}

export type HomePage = {
  readonly open: () => Promise<void>
  readonly kinds: (every: Every) => readonly {
    readonly kind: string
    readonly label: string
    readonly views: readonly PlannedView[]
  }[]
  /** One sight a view, in their order. */
  readonly judge: (task: Task) => Promise<readonly Sight[]>
  /** A picture of each view as a data URL, for people. */
  readonly show: (task: Task) => Promise<readonly string[]>
}

declare global {
  var homePage: HomePage
}

const photographer = openPhotographer()
let detector: Detector | null = null

/** Kinds on shelves are seen in their rows only, so nobody is asked to know one alone. */
const measured = (): Form[] =>
  [...forms.values()].filter(({ label, stands }) => label !== null && stands !== 'shelf')

globalThis.homePage = {
  open: async () => {
    detector = await openDetector({
      weights: ['efficientdet-lite2'],
      backend: 'wasm',
      threads: null,
    })
  },
  kinds: (every) =>
    measured().map((form) => ({
      kind: form.kind,
      label: form.label ?? '',
      views: viewsOf(form, every),
    })),
  judge: (task) => inStudios(task, judgeView),
  show: (task) => inStudios(task, async (studio, view) => () => photographer.show(studio, view)),
}

/**
 * Takes up each view in its room and hands over what is left to do for it, which goes on while the
 * next picture is drawn.
 */
async function inStudios<Result>(
  { seed, kind, views }: Task,
  take: (studio: Studio, view: PlannedView) => Promise<() => Result | Promise<Result>>,
): Promise<readonly Result[]> {
  const results: Promise<Result>[] = []
  for (const time of ['day', 'evening'] as const) {
    const studio = photographer.enter(seed, kind, time)
    for (const view of views.filter((each) => each.time === time)) {
      const before = results.at(-1)
      const rest = await take(studio, view)
      await before
      results.push(Promise.resolve(rest()))
    }
    await Promise.all(results)
    studio.release()
  }
  return Promise.all(results)
}

async function judgeView(studio: Studio, view: PlannedView): Promise<() => Promise<Sight>> {
  const { pixels, truth } = await photographer.photograph(studio, view)
  const { label } = formOf(studio.kind)
  return async () => {
    if (!truth || label === null) return { found: false, closer: false, called: 'out of sight' }
    const whole = await look(pixels)
    const found = whole.some((each) => isHit(each, label, truth))
    const called = callOf(whole, truth)
    if (view.counted || found) return { found, closer: found, called }
    const again = await look(await photographer.enlarge(studio, view))
    const closer = again.some(({ box: [x, y, w, h], ...each }) =>
      isHit({ ...each, box: unitBox(0.25 + x / 2, 0.25 + y / 2, w / 2, h / 2) }, label, truth),
    )
    return { found, closer, called }
  }
}

async function look(pixels: ImageBitmap): Promise<readonly Detection[]> {
  if (!detector) throw new Error('The page was asked before its detector was opened.')
  return (await detector.look(pixels)).detections
}

const isHit = (each: Detection, label: string, truth: UnitBox): boolean =>
  each.label === label && each.score >= 0.35 && overlap(each.box, truth) >= 0.5

function callOf(detections: readonly Detection[], truth: UnitBox): string {
  const [best] = detections
    .map((each) => ({ ...each, shared: overlap(each.box, truth) }))
    .filter(({ shared }) => shared >= 0.3)
    .sort((a, b) => b.score - a.score)
  return best ? `${best.label} ${best.score.toFixed(2)}/${best.shared.toFixed(2)}` : 'nothing'
}
