/** The browser's side: builds homes, photographs them, and asks the app's own detector. */
import { WebGLRenderer } from 'three'
import { buildHome, type BuiltHome, prepareRenderer } from '../../app/home/build-home.ts'
import { forms, formOf } from '../../app/home/forms.ts'
import { layOutStudio, shown } from '../../app/home/layout/studio.ts'
import { seeTruth } from '../../app/home/truth.ts'
import type { Form, HomeLight } from '../../app/home/thing.ts'
import { overlap, unitBox } from '../../models/box.ts'
import { openDetector, type Detector } from '../eval/detector.ts'
import { cameraFor, picture, type View, viewsOf } from './home-camera.ts'

/** What came of one view of one thing. */
export type Sight = {
  readonly found: boolean
  /** Whether a second look at the middle half of the picture found it. */
  readonly closer: boolean
  /** What it was called where it was not found: the class and score of the best box on it. */
  readonly called: string
}

export type Task = {
  readonly kind: string
  readonly seed: number
  readonly time: HomeLight['time']
  readonly views: readonly View[]
  /** Whether to look a second time at the middle half. */
  readonly twice: boolean
}

export type HomePage = {
  readonly open: () => Promise<void>
  readonly kinds: () => readonly {
    kind: string
    label: string
    counted: readonly View[]
    beside: readonly View[]
  }[]
  readonly judge: (task: Task) => Promise<readonly Sight[]>
  /** A picture of one view as a data URL, for people. */
  readonly show: (task: Omit<Task, 'twice'>) => readonly string[]
}

declare global {
  var homePage: HomePage
}

const canvas = document.createElement('canvas')
const renderer = new WebGLRenderer({ canvas, antialias: true, preserveDrawingBuffer: true })
renderer.setSize(picture.width, picture.height, false)
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
  kinds: () =>
    measured().map((form) => ({ kind: form.kind, label: form.label ?? '', ...viewsOf(form) })),
  judge: async ({ views, twice, ...task }) => {
    const built = build(task)
    const sights: Sight[] = []
    for (const view of views) sights.push(await judgeView(built, task.kind, view, twice))
    release(built)
    return sights
  },
  show: ({ views, ...task }) => {
    const built = build(task)
    const pictures = views.map((view) => {
      renderer.render(built.scene, cameraOn(built, task.kind, view))
      return canvas.toDataURL('image/png')
    })
    release(built)
    return pictures
  },
}

function build({ seed, kind, time }: Omit<Task, 'views' | 'twice'>): BuiltHome {
  const built = buildHome(layOutStudio(seed, kind, time))
  prepareRenderer(renderer, built)
  return built
}

/** Frees what only this room used; what homes share stays. */
function release({ scene }: BuiltHome): void {
  scene.clear()
  renderer.renderLists.dispose()
}

function cameraOn({ home }: BuiltHome, kind: string, view: View) {
  const thing = home.things.find(({ id }) => id === shown)
  return cameraFor(formOf(kind), thing?.position ?? [0, 0, 0], view)
}

async function judgeView(
  built: BuiltHome,
  kind: string,
  view: View,
  twice: boolean,
): Promise<Sight> {
  if (!detector) throw new Error('The page was asked before its detector was opened.')
  const camera = cameraOn(built, kind, view)
  const { width, height } = picture
  const small = { width: width / 2, height: height / 2 }
  const truths = seeTruth({ renderer, built, camera, ...small })
  const thing = truths.things.find(({ id }) => id === shown)
  const label = formOf(kind).label
  if (!thing || label === null) return { found: false, closer: false, called: 'out of sight' }
  const [scaleX, scaleY] = [1 / small.width, 1 / small.height]
  const truth = unitBox(
    thing.box.x * scaleX,
    thing.box.y * scaleY,
    thing.box.width * scaleX,
    thing.box.height * scaleY,
  )
  renderer.render(built.scene, camera)
  const whole = await detector.look(await createImageBitmap(canvas))
  const on = whole.detections
    .map((each) => ({ ...each, shared: overlap(each.box, truth) }))
    .sort((a, b) => b.score - a.score)
  const hit = ({ label: name, score, shared }: (typeof on)[number]) =>
    name === label && score >= 0.35 && shared >= 0.5
  const found = on.some(hit)
  const best = on.find(({ shared }) => shared >= 0.3)
  const called = best
    ? `${best.label} ${best.score.toFixed(2)}/${best.shared.toFixed(2)}`
    : 'nothing'
  if (!twice || found) return { found, closer: found, called }
  const middle = await createImageBitmap(canvas, width / 4, height / 4, width / 2, height / 2)
  const again = await detector.look(middle)
  const closer = again.detections.some((each) => {
    const [x, y, w, h] = each.box
    const box = unitBox(0.25 + x / 2, 0.25 + y / 2, w / 2, h / 2)
    return each.label === label && each.score >= 0.35 && overlap(box, truth) >= 0.5
  })
  return { found, closer, called }
}
