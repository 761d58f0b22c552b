import type { Label } from '../../core/types.ts'
import type { CameraState } from '../camera/camera-state.ts'
import type { ProfileName } from '../profiles.ts'
import type { Script } from '../script/script.ts'
import type { Home, HomeLight } from '../thing.ts'
import type { LabelTruth } from '../truth-labels.ts'
import type { Body } from './body.ts'

/** Which home, by what light, seen through which device, and what happens in it. */
export type HomeChoice = {
  readonly seed: number
  readonly time: HomeLight['time']
  readonly profile: ProfileName
  /** What is played from the start; null where the person walks. */
  readonly script: Script | null
  /** How the camera is where no script says otherwise. */
  readonly camera: CameraState
}

/** The home that a fresh visitor gets. */
export const usualHome: HomeChoice = {
  ...{ seed: 5, time: 'day', profile: 'quest3' },
  script: null,
  camera: 'well',
}

/** A thing by its class, and by its name in English where it has none. */
export type Named = { readonly label: string | null; readonly name: string }

/** What came of reaching for a place in the view. */
export type Reached =
  | { readonly kind: 'picked'; readonly thing: Named }
  | { readonly kind: 'put'; readonly thing: Named; readonly on: Named | null }
  /** There is no free, level place where it was to go. */
  | { readonly kind: 'no-room'; readonly thing: Named }
  /** Nothing there can be picked up, or it is too far away. */
  | { readonly kind: 'nothing' }

/** A place in the view: -1..1 to the right and up, (0, 0) in the middle. */
export type ViewPoint = readonly [x: number, y: number]

/** A home that somebody walks through at a desk, as the page around it sees it. */
export type LiveHome = {
  readonly choice: HomeChoice
  readonly home: Home
  readonly body: Body
  /** Picks up the thing there, or puts down there what is carried. */
  readonly reach: (at: ViewPoint) => Reached
  /** A guided walk through all rooms, or the chosen script; any step of the person's own ends it. */
  readonly tour: {
    readonly playing: () => boolean
    readonly play: () => void
    readonly stop: () => void
  }
  /** Closes the right hand of a device that sees hands, and opens it again. */
  readonly pinch: { readonly close: () => void; readonly open: () => void }
  /** Draws what the app's camera last saw, or which thing is where in it, at the canvas's size. */
  readonly show: Readonly<Record<'camera' | 'truth', (canvas: HTMLCanvasElement) => void>>
  /** Labels, in the space of the session, against the home as it is. */
  readonly judge: (labels: readonly Label[]) => readonly LabelTruth[]
  /** A display smaller than the view, in its middle: height by the view's, width by height; else null. */
  readonly display: { readonly part: number; readonly aspect: number } | null
  /** CSS pixels to a degree in the middle of the view. */
  readonly pixelsPerDegree: () => number
}
