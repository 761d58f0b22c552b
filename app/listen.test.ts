import { afterEach, beforeEach, expect, it } from 'vitest'
import { ears, over, stageListener as stage, unheard } from '../test/scenes/stage-listener.ts'
import { store } from './store.ts'

const always = { wake: { on: true, phrase: 'computer' }, looking: { kind: 'looking' } } as const
beforeEach(() => store.setState(unheard))
afterEach(() => store.setState(over))

it('opens no microphone until somebody wants to talk', async () => {
  const { settle, opened } = stage()
  await settle()
  expect([opened(), ears()]).toEqual([0, { kind: 'off', fault: null }])
})

it('listens while a key is held, asks when it is let go, and closes the microphone', async () => {
  const { listener, hear, say, cues, asked } = stage()
  listener.press()
  expect(ears().kind).toBe('starting')
  await hear('silence', 320)
  expect(store.getState().turn).toMatchObject({ kind: 'listening', heard: '' })
  say('where is it?')
  await hear('voice', 960)
  await hear('silence', 1600)
  expect([asked, cues]).toEqual([[], ['wake']])
  listener.release()
  await hear('silence', 320)
  expect([asked, cues]).toEqual([['where is it?'], ['wake', 'heard', 'done']])
  expect(ears().kind).toBe('off')
})

it('says that it heard no words where a key was held in silence', async () => {
  const { listener, hear, cues, asked } = stage()
  listener.press()
  await hear('silence', 960)
  listener.release()
  await hear('silence', 320)
  expect([asked, cues]).toEqual([[], ['wake', 'error', 'done']])
  expect(store.getState().notice).toEqual({ id: 'notice-unheard' })
})

it('listens after a tap until the question is over', async () => {
  const { listener, speak, cues, asked } = stage()
  listener.press()
  listener.release()
  await speak('where is it?')
  expect([asked, cues]).toEqual([['where is it?'], ['wake', 'heard', 'done']])
  expect([ears().kind, store.getState().turn.kind]).toEqual(['off', 'quiet'])
})

it('closes the microphone after a tap with no word for eight seconds, or at a second tap', async () => {
  const { listener, hear, cues } = stage()
  listener.press()
  listener.release()
  await hear('silence', 7500)
  expect(ears().kind).toBe('open')
  await hear('silence', 800)
  expect([ears().kind, cues.at(-1)]).toEqual(['off', 'done'])
  listener.press()
  listener.release()
  await hear('silence', 320)
  listener.press()
  listener.release()
  expect(ears().kind).toBe('off')
})

it('waits for the wake phrase all the time once that is switched on, and only while looking', async () => {
  const { speak, asked, hear, opened } = stage()
  store.setState(always)
  await hear('silence', 64)
  await speak('the cup is red')
  await speak('computer where is it?')
  await speak('and the dog?')
  expect(asked).toEqual(['where is it?', 'and the dog?'])
  await hear('silence', 9000)
  await speak('just talking')
  expect(asked).toHaveLength(2)
  expect([opened(), ears().kind]).toEqual([1, 'open'])
  store.setState({ looking: { kind: 'off' } })
  expect(ears().kind).toBe('off')
})

it('begins anew, with ours, where the browser’s recogniser would come to listen all the time', async () => {
  const { listener, hear, opened } = stage()
  store.setState({ recogniser: 'browser-elsewhere' })
  listener.press()
  listener.release()
  await hear('silence', 64)
  store.setState(always)
  await hear('silence', 64)
  expect([opened(), ears().kind]).toEqual([2, 'open'])
})

it.each(['denied', 'in-use', 'insecure', 'unsupported'] as const)(
  'says that the microphone is %s, with a sound, and can be asked again',
  async (reason) => {
    const { listener, hear, settle, fail, cues, opened } = stage()
    listener.press()
    await settle()
    await fail(reason)
    expect(ears()).toMatchObject({ kind: 'off', fault: { id: `fault-microphone-${reason}` } })
    expect(cues).toEqual(['error'])
    listener.release()
    listener.again()
    await hear('silence', 320)
    expect([opened(), ears().kind]).toEqual([2, 'open'])
  },
)
