import { MathUtils, PerspectiveCamera } from 'three'
import type { Sentence } from '../../core/types.ts'
import { createFilm } from '../camera/film.ts'
import { profiles } from '../profiles.ts'
import { parseScript, type TimedDeed } from '../script/script.ts'
import { step } from '../world/walk.ts'
import { emulateXr } from '../xr/emulate-xr.ts'
import { displayBox } from '../xr/optics.ts'
import type { EyeView } from '../xr/scenery.ts'
import { createBody } from './body.ts'
import { eyeOf, keyOf } from './draw-views.ts'
import { createEye } from './eye.ts'
import { createGuide } from './guide.ts'
import { createJudge } from './judge.ts'
import type { HomeChoice, LiveHome } from './live-home.ts'
import { createCarrying } from './pick.ts'
import { createScreen } from './screen.ts'
import { startView } from './start-view.ts'
import { openStudio, openWorld } from './studio.ts'

/** A home with somebody in it; `leave` takes it away and leaves the browser as it was. */
export type OpenedHome = { readonly live: LiveHome; readonly leave: () => Promise<void> }

/** Seconds of the guided walk. */
const tourLength = 60
/** ms without a movement after which all rests. */
const restful = 600
/** The coarsest view that will do; where the camera looks with the eye, a detector must still see. */
const coarsest = { media: 0.2, view: 0.5 } as const

/**
 * Builds the chosen home and puts the emulated device in place of the browser's own WebXR and
 * cameras. Whoever enters a session then stands in it, and the chosen script begins with their first
 * picture; `tell` hears of what it asks for in vain. Rejects where the browser has no WebGL 2, and
 * when the signal is aborted.
 */
export async function openHome(
  choice: HomeChoice,
  tell: (notice: Sentence) => void,
  signal: AbortSignal,
): Promise<OpenedHome> {
  await leaving
  const now = () => performance.now()
  const profile = profiles[choice.profile]
  const studio = openStudio()
  const world = await openWorld(studio, choice, signal)
  const { renderer, canvas } = studio
  const { scene } = world.built
  const body = createBody(startView(world.home()), (from, by) => step(world.home(), from, by))
  const failed = ({ id, at }: TimedDeed) =>
    tell({ id: 'notice-script-deed', args: { thing: id, at } })
  const guide = createGuide({ world, body, now, failed })
  let waiting = choice.script
  const film = createFilm({ renderer, scene })
  const screen = createScreen(studio, scene, coarsest[profile.camera.way])
  const carrying = createCarrying(world)
  const state = () => `${world.changes()} ${carrying.busy() ?? ''}`
  const eye = createEye({
    ...{ profile, film, studio, state },
    built: world.built,
    headAt: guide.headAt,
    cameraState: () => guide.cameraAt(now()) ?? choice.camera,
  })
  const judge = createJudge(world)
  const viewer = new PerspectiveCamera()
  const asked = new Map<'camera' | 'truth', HTMLCanvasElement>()
  let [seen, moved] = ['', 0]
  let [shadowed, drawn] = [-1, 0]

  const draw = (views: readonly EyeView[], time: number) => {
    const [first] = (views = screen.fit(views, time, time - moved > restful))
    if (!first) return
    if (waiting) guide.play(waiting)
    waiting = null
    guide.tick(time)
    eyeOf(first, viewer)
    carrying.hold(viewer)
    renderer.shadowMap.needsUpdate ||= world.changes() !== shadowed
    shadowed = world.changes()
    const scene = `${state()} ${keyOf(first.worldFromEye)}`
    if (scene !== seen) moved = time
    // Nothing moved: what was drawn is still there. A camera in the eye has new noise each time.
    const still = scene === seen && canvas.width === drawn
    const same = still && (studio.software || profile.camera.way === 'media')
    seen = scene
    drawn = canvas.width
    if (!same && profile.camera.way === 'view') eye.draw(first, time)
    else if (!same) screen.draw(views)
    if (!same) screen.drew(time)
    eye.tick(time)
    for (const [what, onto] of asked) eye.show(what, onto, viewer)
    asked.clear()
  }

  const restoreMedia = eye.plugIn()
  const xr = emulateXr({
    ...{ profile, wearer: guide, now },
    scenery: {
      ...{ canvas, built: world.built, home: world.home, renderer, draw },
      ...(eye.picture ? { cameraPicture: eye.picture } : {}),
    },
  })
  const live: LiveHome = {
    ...{ choice, home: world.built.home, body },
    reach: (at) => carrying.reach(at, viewer),
    tour: {
      ...{ playing: guide.playing, stop: guide.stop },
      play: () => guide.play(parseScript({ seed: choice.seed, seconds: tourLength })),
    },
    pinch: { close: () => guide.pinch.close(now()), open: () => guide.pinch.open(now()) },
    show: {
      camera: (onto) => asked.set('camera', onto),
      truth: (onto) => asked.set('truth', onto),
    },
    judge: (labels) => {
      const homeFromLocal = xr.homeFromLocal()
      return homeFromLocal
        ? judge({ labels, homeFromLocal, homeFromHead: guide.headAt(now()) })
        : []
    },
    display: profile.display && {
      part: displayBox(profile, { width: 1, height: 1 }).height,
      aspect: profile.display.width / profile.display.height,
    },
    pixelsPerDegree: () => {
      const { height } = displayBox(profile, { width: innerWidth, height: innerHeight })
      return (height / 2 / Math.tan(MathUtils.degToRad(profile.fov / 2))) * MathUtils.degToRad(1)
    },
  }
  const leave = async () => {
    await xr.leave()
    restoreMedia()
    film.free()
  }
  let left: Promise<void> | null = null
  return { live, leave: () => (left ??= leaving = leave()) }
}

/** Two devices never stand in the browser's place at once: a new one waits until the old one is gone. */
let leaving: Promise<void> = Promise.resolve()
