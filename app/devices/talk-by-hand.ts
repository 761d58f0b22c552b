import { pageClock, type Clock } from './clock.ts'
import type { Xr } from './xr.ts'

/** How long a hand pinches before it is meant, ms: hands pinch all day long. */
const meant = 400

type Pressed = Event & { readonly inputSource: XRInputSource }
type Talk = { readonly press: () => void; readonly release: () => void }

/**
 * Lets a controller's trigger or grip, or a pinch of a hand, hold to talk for as long as the session
 * lasts. A touch of the screen is none of these: it has the page's buttons.
 */
export function talkByHand(
  session: EventTarget,
  { press, release }: Talk,
  { after }: Pick<Clock, 'after'> = pageClock,
): void {
  const holding = new Map<XRInputSource, { readonly giveUp: () => void; pressed: boolean }>()
  const begin = (event: Event) => {
    const { inputSource } = event as Pressed
    if (inputSource.targetRayMode !== 'tracked-pointer' || holding.size > 0) return
    const hold = { pressed: false, giveUp: () => {} }
    holding.set(inputSource, hold)
    const mean = () => {
      hold.pressed = true
      press()
    }
    if (inputSource.hand) hold.giveUp = after(meant, mean)
    else mean()
  }
  const end = (event: Event) => {
    const { inputSource } = event as Pressed
    const hold = holding.get(inputSource)
    holding.delete(inputSource)
    hold?.giveUp()
    if (hold?.pressed) release()
  }
  for (const type of ['selectstart', 'squeezestart']) session.addEventListener(type, begin)
  for (const type of ['selectend', 'squeezeend']) session.addEventListener(type, end)
  session.addEventListener('end', () => {
    const pressed = [...holding.values()].some((hold) => hold.pressed)
    for (const { giveUp } of holding.values()) giveUp()
    holding.clear()
    if (pressed) release()
  })
}

/** A way into XR in whose sessions hands and controllers talk. */
export const talkingXr = (xr: Xr, talk: Talk): Xr => ({
  enter: async (features) => {
    const entered = await xr.enter(features)
    talkByHand(entered.session, talk)
    return entered
  },
})
