import type { Answer } from './emulate-media.ts'
import type { Failure } from './live-camera.ts'

/**
 * How an emulated camera is: well; refused, not there or in another program's hands; or there and
 * black, stuck or gone. The names are those of the reasons for which devices fail.
 */
export type CameraState = 'well' | Exclude<Answer, 'granted'> | Failure

export const cameraStates: readonly CameraState[] = [
  'well',
  'denied',
  'none',
  'in-use',
  'black',
  'frozen',
  'lost',
]

/** How the wish for a camera in this state ends. */
export const answerOf = (state: CameraState): Answer =>
  state === 'denied' || state === 'none' || state === 'in-use' ? state : 'granted'

/** What is wrong with a running camera in this state; one that is refused to others runs on. */
export const failureOf = (state: CameraState): Failure | null =>
  state === 'black' || state === 'frozen' || state === 'lost' ? state : null
