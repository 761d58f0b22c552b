import type { Backend } from '../models/session.ts'
import { usualWake, type WakeWish } from './core/talk/wake-wish.ts'
import { cameraStates } from './home/camera/camera-state.ts'
import { type HomeChoice, usualHome } from './home/live/live-home.ts'
import { usualTongue, type Tongue } from './voice/voices.ts'
import { profiles, type ProfileName } from './home/profiles.ts'

/** What the person chose and would not want to choose again. */
export type Settings = {
  readonly device: string | null
  readonly camera: string | null
  readonly language: string | null
  readonly voice: boolean
  readonly tongue: Tongue
  readonly remembering: 'on' | 'off'
  readonly wake: WakeWish
  readonly microphone: string | null
  /** What writes down speech, null for the usual one of each language. */
  readonly recogniser: string | null
}

const fresh: Settings = {
  device: null,
  camera: null,
  language: null,
  voice: true,
  tongue: usualTongue,
  remembering: 'on',
  wake: usualWake,
  microphone: null,
  recogniser: null,
}
const names = Object.keys(fresh) as (keyof Settings)[]
const key = 'sightline-settings'

type Shelf = Pick<Storage, 'getItem' | 'setItem'>

/** What was saved; the defaults where nothing was, where it is damaged, or where storage is closed to us. */
export function readSettings(shelf: () => Shelf): Settings {
  try {
    const saved: unknown = JSON.parse(shelf().getItem(key) ?? '{}')
    const found = typeof saved === 'object' && saved !== null ? saved : {}
    const text = (name: keyof Settings) => {
      const value: unknown = Reflect.get(found, name)
      return typeof value === 'string' ? value : null
    }
    return {
      device: text('device'),
      camera: text('camera'),
      language: text('language'),
      voice: Reflect.get(found, 'voice') !== false,
      tongue: readTongue(Reflect.get(found, 'tongue')),
      remembering: Reflect.get(found, 'remembering') === 'off' ? 'off' : 'on',
      wake: readWake(Reflect.get(found, 'wake')),
      microphone: text('microphone'),
      recogniser: text('recogniser'),
    }
  } catch {
    return fresh
  }
}

function readTongue(saved: unknown): Tongue {
  const { name, rate, volume } = { ...usualTongue, ...(saved as Partial<Tongue> | undefined) }
  return {
    name: typeof name === 'string' ? name : null,
    rate: between(rate, 0.5, 2) ?? usualTongue.rate,
    volume: between(volume, 0, 1) ?? usualTongue.volume,
  }
}

function readWake(saved: unknown): WakeWish {
  const { on, phrase } = { ...usualWake, ...(saved as Record<keyof WakeWish, unknown> | undefined) }
  return { on: on === true, phrase: typeof phrase === 'string' ? phrase : usualWake.phrase }
}

const between = (value: unknown, least: number, most: number) =>
  typeof value === 'number' && value >= least && value <= most ? value : null

/** Whether the person chose anything since. */
export const choseAnew = (chosen: Settings, before: Settings): boolean =>
  names.some((name) => chosen[name] !== before[name])

/** Saves for the next visit. A full or closed storage costs the person a choice, never the session. */
export function saveSettings(shelf: () => Shelf, chosen: Settings): void {
  try {
    const settings = Object.fromEntries(names.map((name) => [name, chosen[name]]))
    shelf().setItem(key, JSON.stringify(settings))
  } catch {
    // Nothing is lost that is needed now.
  }
}

/**
 * What the page's address asks for: `?device=webcam&model=efficientdet-lite0&backend=wasm&threads=1`,
 * for speech `&ears=moonshine-tiny`, for the emulated home `?device=home&seed=7&light=evening&profile=phone`, with a camera that fails
 * `&camera=denied` (or `none`, `in-use`, `black`, `frozen`, `lost`), and for a recording that
 * is to give every picture, as fast as they are asked for, `?pace=fast`.
 */
export type Address = {
  readonly device: string | null
  readonly model: string | null
  readonly backend: Backend | 'auto'
  readonly threads: number | null
  /** The recogniser of speech, for all languages. */
  readonly ears: string | null
  readonly home: HomeChoice
  readonly pace: 'own' | 'fast'
}

export function readAddress(search: string): Address {
  const asked = new URLSearchParams(search)
  const backend = asked.get('backend')
  const threads = Number(asked.get('threads'))
  const [seed, profile] = [Number(asked.get('seed')), asked.get('profile') ?? '']
  return {
    device: asked.get('device'),
    model: asked.get('model'),
    ears: asked.get('ears'),
    backend: backend === 'wasm' || backend === 'webgpu' ? backend : 'auto',
    threads: Number.isInteger(threads) && threads > 0 ? threads : null,
    pace: asked.get('pace') === 'fast' ? 'fast' : 'own',
    home: {
      seed: Number.isInteger(seed) && seed > 0 ? seed : usualHome.seed,
      time: asked.get('light') === 'evening' ? 'evening' : usualHome.time,
      profile: isProfile(profile) ? profile : usualHome.profile,
      script: null,
      camera: cameraStates.find((state) => state === asked.get('camera')) ?? usualHome.camera,
    },
  }
}

const isProfile = (name: string): name is ProfileName => Object.hasOwn(profiles, name)
