import { P_GAMEPAD, P_SPACE, type XRDevice, type XRFrame, XRInputSourceEvent } from 'iwer'
import { compose, invert, toPose } from '../../core/pose.ts'
import type { Hand } from '../wearer.ts'
import { moveTo } from './move-to.ts'

type HandInput = NonNullable<XRDevice['hands']['left']>

/** Thumb and finger touch from here on. */
const touching = 0.5

/** Shows the session the wearer's hands. */
export type EmulatedHands = {
  /** Before the runtime's own work in a frame: where the hands are, and which are seen. */
  readonly place: (hands: readonly Hand[]) => void
  /** After it: what the fingers do now, as `selectstart`, then `select` and `selectend` on letting go. */
  readonly settle: (hands: readonly Hand[], frame: XRFrame) => void
}

/** The hands of a device, whose profile has some. */
export function emulateHands(device: XRDevice): EmulatedHands {
  device.primaryInputMode = 'hand'
  const inputs = new Map<Hand['side'], HandInput>()
  for (const side of ['left', 'right'] as const) {
    const input = device.hands[side]
    if (!input) continue
    inputs.set(side, input)
    // The runtime says `select` before `selectstart`, and at the first stir of a finger.
    const pinch = input.inputSource.gamepad?.[P_GAMEPAD].buttonsMap.pinch
    if (pinch) pinch[P_GAMEPAD].eventTrigger = null
  }
  let before = new Map<Hand['side'], boolean>()
  return {
    place: (hands) => {
      for (const [side, input] of inputs) {
        const hand = hands.find((each) => each.side === side)
        input.connected = hand !== undefined
        if (!hand) continue
        input.updatePinchValue(hand.pinch)
        putWrist(input, hand)
      }
    },
    settle: (hands, frame) => {
      const now = new Map<Hand['side'], boolean>()
      for (const hand of hands) {
        const input = inputs.get(hand.side)
        if (!input) continue
        putWrist(input, hand) // the fingers have moved, and with them the wrist from the ray
        input.updateTargetRaySpace()
        now.set(hand.side, hand.pinch >= touching)
      }
      for (const [side, input] of inputs) {
        const say = (type: string) =>
          frame.session.dispatchEvent(
            new XRInputSourceEvent(type, { frame, inputSource: input.inputSource }),
          )
        const [was, is] = [before.get(side), now.get(side)]
        if (was === false && is === true) say('selectstart')
        if (was === true && is === false) say('select')
        if (was === true && is !== true) say('selectend')
      }
      before = now
    },
  }
}

/** The runtime moves a hand by the ray that it points with; the wrist hangs on that. */
function putWrist(input: HandInput, { pose }: Hand): void {
  const wrist = input.inputSource.hand?.values().next().value
  if (wrist) moveTo(input, compose(pose, invert(toPose(wrist[P_SPACE].offsetMatrix))))
}
