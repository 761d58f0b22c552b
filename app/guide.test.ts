import { beforeEach, expect, it } from 'vitest'
import { quiet } from './core/exchange.ts'
import { poseLooking } from './core/pose.ts'
import { sampleLabel } from './core/sample-label.ts'
import type { Label } from './core/types.ts'
import { createGuide } from './guide.ts'
import { store } from './store.ts'

let now: number
let heard: string[]
let next: { readonly ms: number; readonly done: () => void } | null
beforeEach(() => {
  store.setState({ guiding: null, turn: quiet, notice: null, chosen: null, labels: [], lens: null, language: 'en', voice: true }) // prettier-ignore
  now = 0
  heard = []
  next = null
})
const guide = () =>
  createGuide({
    voice: {
      beep: (pitch, [x]) => heard.push(`beep ${Math.round(pitch)} ${x < -0.1 ? 'left' : x > 0.1 ? 'right' : 'ahead'}`), // prettier-ignore
      cue: (cue) => heard.push(cue),
      saying: () => '',
      say: async (text) => {
        heard.push(text)
        return 'spoken'
      },
    },
    head: () => null,
    after: (ms, done) => {
      next = { ms, done }
      return () => (next = null)
    },
    now: () => now,
  })
const tick = () => {
  const due = next
  next = null
  now += due?.ms ?? 0
  due?.done()
}
/** The person looks so many degrees to the left of a cup that is two metres ahead at eye level. */
const look = (degrees: number, more: Partial<Label> = {}) =>
  store.setState({
    labels: [sampleLabel({ id: 5, at: [0, 1.6, -2], spread: [0.05, 0.05], state: 'here', ...more })], // prettier-ignore
    lens: { width: 4, height: 3, fov: 60, pose: poseLooking([0, 1.6, 0], (degrees * Math.PI) / 180, 0) }, // prettier-ignore
  })
const cup = { id: 5, labels: ['cup'], name: 'The cup' }

it('sounds from the thing’s side, sooner and sooner, until it is found in the middle', () => {
  look(80)
  guide()(cup)
  tick()
  const wide = next?.ms ?? 0
  look(30)
  tick()
  expect(next?.ms).toBeLessThan(wide)
  expect(heard).toEqual(['beep 660 right', 'beep 660 right'])
  expect(store.getState().guiding?.hour).toBe(1)
  look(2)
  tick()
  tick()
  expect(heard.slice(-2)).toEqual(['found', 'The cup is right before you, 2 metres away.'])
  expect(store.getState()).toMatchObject({ guiding: null, chosen: 5 })
  expect(next).toBeNull()
})

it('leads to where a thing was last seen, and says so where it is not there any more', () => {
  look(0, { state: 'remembered' })
  guide()(cup)
  for (let i = 0; i < 40 && next; i++) tick()
  expect(heard.slice(-2)).toEqual(['lost', 'The cup was here when I last saw it, but I do not see it now.']) // prettier-ignore
  expect(store.getState().guiding).toBeNull()
})

it('is silent until a thing that was never seen comes into view', () => {
  store.setState({ labels: [] })
  guide()({ id: null, labels: ['cup'], name: 'The cup' })
  for (let i = 0; i < 5; i++) tick()
  expect(heard).toEqual([])
  look(-40)
  tick()
  expect(heard).toEqual(['beep 660 left'])
  expect(store.getState().guiding?.label).toBe(5)
})

it('says the hour again where it changed, not too often', () => {
  look(80)
  guide()(cup)
  for (let i = 0; i < 6; i++) tick()
  look(-80)
  tick()
  tick()
  expect(heard.filter((each) => each.endsWith('o’clock'))).toEqual(['9 o’clock'])
})

it('ends at once when the person ends it, and after three minutes by itself', () => {
  look(80)
  const lead = guide()
  lead(cup)
  tick()
  store.setState({ guiding: null })
  expect(next).toBeNull()
  lead(cup)
  for (let i = 0; i < 400 && next; i++) tick()
  expect(now).toBeLessThan(200_000)
  expect(store.getState()).toMatchObject({ guiding: null, notice: { id: 'guide-over' } })
})
