/** The browser's side: walks through the emulated home and photographs it. */
import { WebGLRenderer } from 'three'
import { buildHome, prepareRenderer } from '../../app/home/build-home.ts'
import { createFilm, type Film } from '../../app/home/camera/film.ts'
import { lensPose, scaleLens } from '../../app/home/camera/lens.ts'
import { layOutHome } from '../../app/home/layout/layout.ts'
import { lensCamera } from '../../app/home/live/draw-views.ts'
import { profiles, type Lens } from '../../app/home/profiles.ts'
import { deedsBetween, wearerOf } from '../../app/home/script/play.ts'
import type { Script } from '../../app/home/script/script.ts'
import { takeTour } from '../../app/home/script/tour.ts'
import { seeTruth, visibleParts } from '../../app/home/truth.ts'
import type { Wearer } from '../../app/home/wearer.ts'
import { createWorld, type World } from '../../app/home/world/world.ts'
import type { TrueThing } from '../../app/recording/entry.ts'
import { createEncoder } from '../../app/recording/encode-picture.ts'
import { unitBox } from '../../models/box.ts'
import type { CameraModel, Pose } from '../../models/types.ts'
import { believedPose, cameraOf, lensOf } from './render-lens.ts'

/** One picture of the walk with its truth; bytes as base64. */
export type Taken = {
  readonly jpeg: string
  readonly camera: CameraModel
  readonly pose: Pose | null
  readonly depth: { readonly camera: CameraModel; readonly millimetres: string }
  readonly things: readonly TrueThing[]
}

export type RenderPage = {
  readonly open: (script: Script, scale: number) => void
  /** Times in ms from the beginning, in order. */
  readonly take: (time: number, number: number) => Promise<Taken>
}

declare global {
  var renderPage: RenderPage
}

/** Of the picture's size: what depth is good for needs no more. */
const truthScale = 0.25
/** Metres beyond which there is no truth: the painted outdoors. */
const far = 60

type Stage = {
  readonly script: Script
  readonly world: World
  readonly film: Film
  readonly wearer: Wearer
  readonly lens: Lens
}

const renderer = new WebGLRenderer({ antialias: true })
const encode = createEncoder()
let stage: Stage | null = null
let [done, drawn] = [0, 0]

globalThis.renderPage = {
  open: (wanted, scale) => {
    const world = createWorld(buildHome(layOutHome(wanted.seed, wanted.time)))
    const script = takeTour(wanted, world.built.home)
    prepareRenderer(renderer, world.built)
    const film = createFilm({ renderer, scene: world.built.scene })
    stage = { script, world, film, wearer: wearerOf(script), lens: lensOf(script.profile, scale) }
  },
  take: async (time, number) => {
    if (!stage) throw new Error('A picture was asked for before the home was opened.')
    const { script, world, film, wearer, lens } = stage
    for (const deed of deedsBetween(script, done, time / 1000 + Number.EPSILON)) world.act(deed)
    done = time / 1000 + Number.EPSILON
    if (world.changes() !== drawn) renderer.shadowMap.needsUpdate = true
    drawn = world.changes()

    const { headAt } = wearer
    const { faults, tiers } = profiles[script.profile].camera
    const [{ quality }] = tiers
    const picture = await film.shoot({ time, number, lens, faults, quality, headAt })
    const jpeg = await encode(await createImageBitmap(picture))
    if (!jpeg) throw new Error('Pictures are taken one after the other.')
    return {
      jpeg: jpeg.toBase64(),
      camera: cameraOf(lens, script.profile),
      pose: believedPose(lens, wearer, time),
      ...truthAt(stage, time),
    }
  },
}

function truthAt(
  { world: { built }, wearer, lens, script }: Stage,
  time: number,
): Pick<Taken, 'depth' | 'things'> {
  const small = scaleLens(lens, truthScale)
  const { width, height } = small
  const camera = lensCamera(small, lensPose(small, wearer.headAt(time)), far)
  const shot = { renderer, built, camera, width, height }
  const { map, things } = seeTruth(shot)
  const parts = visibleParts(shot, things)
  const labels = new Map(built.home.things.map(({ id, label }) => [id, label]))
  const millimetres = Uint16Array.from(map.depth, (metres) => Math.round(metres * 1000))
  return {
    depth: {
      camera: cameraOf(small, script.profile),
      millimetres: new Uint8Array(millimetres.buffer).toBase64(),
    },
    things: things.map(({ id, box }) => ({
      id,
      label: labels.get(id) ?? null,
      box: unitBox(box.x / width, box.y / height, box.width / width, box.height / height),
      visible: parts.get(id) ?? 1,
    })),
  }
}
