import { expect, it } from 'vitest'
import { talkByHand } from './talk-by-hand.ts'

const controller = { targetRayMode: 'tracked-pointer' }
const hand = { targetRayMode: 'tracked-pointer', hand: new Map() }
const screen = { targetRayMode: 'screen' }

/** A session, what was done, and its made clock. */
const stage = () => {
  const session = new EventTarget()
  const done: string[] = []
  let waiting: (() => void) | null = null
  talkByHand(
    session,
    { press: () => done.push('press'), release: () => done.push('release') },
    {
      after: (_ms, act) => {
        waiting = act
        return () => (waiting = null)
      },
    },
  )
  const fire = (type: string, inputSource: object) =>
    session.dispatchEvent(Object.assign(new Event(type), { inputSource }))
  return { session, done, fire, pass: () => waiting?.() }
}

it('talks while a trigger or a grip is held', () => {
  const { done, fire } = stage()
  fire('selectstart', controller)
  fire('selectend', controller)
  fire('squeezestart', controller)
  fire('squeezeend', controller)
  expect(done).toEqual(['press', 'release', 'press', 'release'])
})

it('takes a pinch for talking once it is held, and not in passing', () => {
  const { done, fire, pass } = stage()
  fire('selectstart', hand)
  fire('selectend', hand)
  pass()
  expect(done).toEqual([])
  fire('selectstart', hand)
  pass()
  fire('selectend', hand)
  expect(done).toEqual(['press', 'release'])
})

it('leaves the touched screen to its buttons, and lets go when the session ends', () => {
  const { session, done, fire } = stage()
  fire('selectstart', screen)
  expect(done).toEqual([])
  fire('selectstart', controller)
  session.dispatchEvent(new Event('end'))
  expect(done).toEqual(['press', 'release'])
})
