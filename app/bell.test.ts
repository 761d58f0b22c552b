import { beforeEach, expect, it } from 'vitest'
import { createBell } from './bell.ts'
import { store } from './store.ts'

const tea = { id: 'ring', args: { kind: 'timer', timer: 'tea', due: '2 PM' } }
let heard: string[]
let busy: string
let next: (() => void) | null
const tick = () => {
  const due = next
  next = null
  due?.()
}
beforeEach(() => {
  store.setState({ ringing: null, voice: true, language: 'en' })
  heard = []
  busy = ''
  next = null
})
const bell = () =>
  createBell({
    voice: {
      cue: (cue) => heard.push(cue),
      saying: () => busy,
      say: async (text, _how, signal) => {
        heard.push(text)
        signal.addEventListener('abort', () => heard.push('silenced'))
        return 'spoken'
      },
    },
    after: (_ms, done) => {
      next = done
      return () => (next = null)
    },
  })

it('sounds, shows and says what is due, again and again, at most ten times', () => {
  bell()(tea)
  expect(store.getState().ringing).toBe(tea)
  for (let i = 0; i < 20; i++) tick()
  expect(heard.filter((each) => each === 'ring')).toHaveLength(10)
  expect(heard.filter((each) => each === 'Time is up: tea')).toHaveLength(1)
  expect(store.getState().ringing).toBe(tea) // the words stay
})

it('waits with its words until nothing else is being said', () => {
  busy = 'The cup is on the table.'
  bell()(tea)
  expect(heard).toEqual(['ring'])
  busy = ''
  tick()
  expect(heard).toEqual(['ring', 'ring', 'Time is up: tea'])
})

it('falls silent at once when the person has heard it', () => {
  bell()(tea)
  store.setState({ ringing: null })
  expect(heard.at(-1)).toBe('silenced')
  expect(next).toBeNull()
})
