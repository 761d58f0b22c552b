import type { Pose } from '../../models/types.ts'

/** A hand that the headset sees: `pose` from the wrist to the home, `pinch` from 0 (open) to 1. */
export type Hand = {
  readonly side: 'left' | 'right'
  readonly pose: Pose
  readonly pinch: number
}

/**
 * How well the headset knows where it is. `drift` leads from the home to where the headset believes
 * things to be: it jumps when the headset finds itself again after it was lost.
 */
export type Tracking = { readonly lost: boolean; readonly drift: Pose }

/**
 * Somebody in the home with a device on. Times in ms on the clock of the frames, which may lie a
 * little before or after now; `headAt` leads from the head (the middle between the eyes) to the home.
 */
export type Wearer = {
  readonly headAt: (time: number) => Pose
  readonly handsAt: (time: number) => readonly Hand[]
  readonly trackingAt: (time: number) => Tracking
}
