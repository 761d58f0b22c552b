import type { Progress } from '../models/load.ts'
import type { Opened } from '../models/open.ts'
import type { Frame, Look } from '../models/types.ts'
import { diagnose, type Diagnosis } from './core/diagnosis.ts'
import { exchangeOf, pointedAt } from './core/exchange.ts'
import { faultOf } from './core/fault.ts'
import { healthy, watchHealth, type Health } from './core/health.ts'
import { createGlimpses, type Glimpses } from './core/glimpses.ts'
import { keepOpen } from './core/keep-open.ts'
import { figures, noPace, paced } from './core/pace.ts'
import type { Track } from './core/types.ts'
import type { Urgency } from './core/urgency.ts'
import { thingsOf } from './core/world/known.ts'
import type { Device, Wish } from './devices/device.ts'
import type { Locate } from './locate.ts'
import type { Remembering } from './remember.ts'
import { see, type Sight } from './see.ts'
import { earsSoon } from './soon.ts'
import type { Memory, Picture } from './skills/skill.ts'
import { store } from './store.ts'

type Detector = Opened<Frame, Look, never>

type Hands = {
  /** Loads and opens the detector; rejects when the signal is aborted. */
  readonly openDetector: (
    progress: (progress: Progress) => void,
    signal: AbortSignal,
  ) => Promise<Detector>
  readonly model: string
  readonly locate?: Locate
  /** The clock of the frames, ms. */
  readonly now: () => number
  /** What to add to that clock for ms of the Unix epoch (`performance.timeOrigin`). */
  readonly origin: number
  /** Resolves when the processor is free for a picture. */
  readonly free?: Urgency['free']
  /** Keeps what is seen, where the person wishes it. */
  readonly keeper?: Remembering
  /** Who may see what goes through here; a picture only during the call. */
  readonly witnesses?: readonly Witness[]
}

/** Is shown every picture before it is worked on, what it came to, and when looking is over. */
export type Witness = {
  readonly frame?: (frame: Frame) => void
  readonly sight: (sight: Sight, diagnosis: Diagnosis) => void
  readonly over: () => void
}

/** Looking: at most one device at a time, from the person's click until "off" or the device's end. */
export type Looker = {
  readonly start: (device: Device, wish: Wish) => void
  readonly stop: () => void
  /** What is in view now; null while nothing is looked at. */
  readonly inView: () => readonly Track[] | null
  /** The picture of now; null while nothing is looked at. */
  readonly picture: () => Picture | null
  /** What is made of the next picture while it is shown; null also where nothing is looked at. */
  readonly glimpse: Glimpses<Frame>['next']
  /** What is remembered of the world; null where none is kept, since nobody knows where the camera is. */
  readonly memory: () => Memory | null
}

const idle = {
  labels: [],
  chosen: null,
  picture: null,
  saying: null,
  stage: null,
  lens: null,
  worn: null,
  status: null,
  diagnosis: null,
} as const

/** Ties device, detector and screen together. The detector is loaded once and kept between looks. */
export function createLooker(hands: Hands): Looker {
  const { openDetector, model, locate, now, origin, free, keeper, witnesses = [] } = hands
  let current: AbortController | null = null
  let sight: Sight | null = null
  const glimpses = createGlimpses<Frame>()
  const detector = keepOpen((signal) =>
    openDetector((progress) => {
      if (!signal.aborted) showProgress(progress)
    }, signal),
  )

  const stop = () => {
    current?.abort(new DOMException('Looking was ended.', 'AbortError'))
    current = null
    sight = null
    glimpses.show(null)
    for (const witness of witnesses) witness.over()
    keeper?.over()
    store.setState({ ...idle, looking: { kind: 'off' } })
  }

  const look = async (device: Device, wish: Wish, signal: AbortSignal) => {
    // Both at once; the device first, since only now the click that it needs still counts.
    const opening = device.open(wish, signal)
    const loading = detector.open(signal)
    loading.catch(() => undefined) // told below, when it is waited for
    const eye = await opening
    signal.throwIfAborted()
    store.setState({
      picture: eye.picture,
      stage: eye.stage ?? null,
      saying: eye.sounds ?? null,
    })
    const [{ run, ready }] = await Promise.all([
      loading,
      eye.rooms && keeper?.begin(eye.rooms, signal),
      eye.sounds && earsSoon(signal), // or its first words were answered from pictures long after
    ])
    signal.throwIfAborted()
    store.setState({ looking: { kind: 'looking' } })
    if (ready.fellBack !== null) {
      store.setState({ notice: { id: 'notice-fell-back', args: { detail: ready.fellBack } } })
    }
    const backend = ready.backend === 'wasm' ? `wasm × ${ready.threads}` : ready.backend
    const report = reporter(
      { device: device.name, model, backend },
      { live: eye.live, timed: wish.pace !== 'fast' },
      now,
    )
    await see(
      eye.frames,
      {
        detect: run,
        ...(locate && { locate }),
        // On a graphics chip the detector takes nothing from whoever needs the processor.
        ...(free && ready.backend === 'wasm' && { free }),
        origin,
        asked: askedFor,
        show: (seen) => {
          if (signal.aborted) return
          sight = seen
          const diagnosis = diagnose(seen, wish.pace === 'fast' ? null : now())
          report(seen, diagnosis)
          for (const witness of witnesses) witness.sight(seen, diagnosis)
        },
        ...(keeper && { remember: keeper.keep, recall: keeper.recall, renewed: keeper.renewed }),
        glance: (frame) => {
          for (const witness of witnesses) witness.frame?.(frame)
          glimpses.show(frame)
        },
      },
      signal,
    )
  }

  const picture = (): Picture | null => {
    if (!sight) return null
    const { width, height } = sight.camera
    return { width, height, light: sight.light }
  }

  const memory = (): Memory | null => {
    if (!sight?.observed || !sight.pose) return null
    const things = thingsOf(sight.observed.world)
    return { things, viewer: sight.pose, now: origin + now() }
  }

  const start = (device: Device, wish: Wish) => {
    stop()
    const run = new AbortController()
    current = run
    store.setState({
      looking: { kind: 'starting', step: 'device', progress: null },
      device: device.name,
      fault: null,
      notice: null,
    })
    look(device, wish, run.signal)
      .catch((error: unknown) => {
        if (run.signal.aborted) return // the person's own doing
        console.error(error)
        store.setState({ fault: faultOf(error) })
      })
      .finally(() => {
        if (current === run) stop()
      })
  }

  const glimpse: Looker['glimpse'] = (look, signal) =>
    current ? glimpses.next(look, signal) : Promise.resolve(null)

  const inView = () => sight?.tracks ?? null
  return { start, stop, inView, picture, glimpse, memory }
}

/** The things that are labelled wherever they are: what is pointed at, and what the answer tells of. */
function askedFor(): ReadonlySet<number> {
  const seen = store.getState()
  const evidence = exchangeOf(seen.turn)?.answer.evidence ?? []
  const things = evidence.flatMap((each) => (each.kind === 'thing' ? each.id : []))
  return new Set([pointedAt(seen) ?? [], things].flat())
}

function showProgress(progress: Progress): void {
  const counted = progress.step === 'weights' ? progress : null
  store.setState({ looking: { kind: 'starting', step: progress.step, progress: counted } })
}

/** How often figures on the screen change, ms: faster could not be read. */
const statusEvery = 1000

function reporter(
  fixed: { readonly device: string; readonly model: string; readonly backend: string },
  { live, timed }: { readonly live: boolean; readonly timed: boolean },
  now: () => number,
): (sight: Sight, diagnosis: Diagnosis) => void {
  let pace = noPace
  let health: Health = healthy
  let told = -Infinity
  let surprise: number | null = null
  return ({ time, camera, pose, light, labels, observed }, diagnosis) => {
    const moment = now()
    pace = paced(pace, moment, time)
    const fov = (2 * Math.atan(camera.height / 2 / camera.fy) * 180) / Math.PI
    const { lens } = store.getState()
    const { width, height } = camera
    const same =
      lens?.width === width && lens.height === height && lens.fov === fov && lens.pose === pose
    store.setState({ labels, ...(same ? {} : { lens: { width, height, fov, pose } }) })
    if (live) {
      const before = health.state
      health = watchHealth(health, { time, light })
      if (health.state !== before) {
        store.setState({ fault: health.state === 'fine' ? null : { id: `fault-${health.state}` } })
      }
    }
    if (observed) surprise = Math.max(surprise ?? 0, observed.surprise)
    if (moment - told < statusEvery) return
    told = moment
    const measured = { ...figures(pace), ...(timed ? {} : { latency: null }), surprise }
    store.setState({ status: { ...fixed, ...measured }, diagnosis })
    surprise = null
  }
}
