import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Sound } from '../models/types.ts'
import {
  ears,
  over as nobody,
  stageListener as stage,
  unheard,
} from '../test/scenes/stage-listener.ts'
import { store } from './store.ts'

const awake = { wake: { on: true, phrase: 'computer' }, looking: { kind: 'looking' } } as const
beforeEach(() => store.setState(unheard))
afterEach(() => store.setState(nobody))

it('hears what a recording says without a key, and opens no microphone', async () => {
  const { play, speak, hear, asked, opened } = stage()
  await play()
  expect(ears()).toEqual({ kind: 'open', fault: null })
  await hear('silence', 9000)
  await speak('where is it?')
  await hear('silence', 9000)
  await speak('and the dog?')
  expect([asked, opened()]).toEqual([['where is it?', 'and the dog?'], 0])
})

it('shows what a recording says while it says it', async () => {
  const { play, say, hear } = stage()
  await play()
  expect(store.getState().turn.kind).toBe('quiet')
  say('where is it?')
  await hear('voice', 1600)
  expect(store.getState().turn).toMatchObject({ kind: 'listening', heard: 'where is it?' })
})

it('waits for the wake phrase in a recording where the person switched that on, without a microphone', async () => {
  const { play, speak, asked, opened } = stage()
  store.setState({ device: 'recording', picture: null })
  store.setState(awake)
  expect(opened()).toBe(0) // whether the recording speaks is not known yet
  await play()
  store.setState({ picture: {} as HTMLCanvasElement })
  await speak('the cup is red')
  await speak('computer where is it?')
  expect([asked, opened()]).toEqual([['where is it?'], 0])
  store.setState({ device: '', picture: null })
})

it('answers what was said last, listens to nobody when all is said, and to the wake phrase where wished', async () => {
  let answered: () => void = () => undefined
  const asked: string[] = []
  const ask = (text: string) => {
    asked.push(text)
    return new Promise<void>((resolve) => (answered = resolve))
  }
  const conversation = { ask, hush: () => undefined, repeat: async () => undefined }
  const { play, over, speak, settle, opened } = stage({ conversation })
  await play()
  await speak('where is it?')
  await over()
  expect([asked, ears().kind]).toEqual([['where is it?'], 'open'])
  answered()
  await settle()
  expect([ears().kind, store.getState().saying, opened()]).toEqual(['off', null, 0])

  store.setState(awake)
  await play()
  await over()
  expect(opened()).toBe(2)
  expect(store.getState().saying).toBeNull()
})

it('gives the person the turn while they hold the key, and then the recording again', async () => {
  const { listener, play, say, hear, speak, asked, who, opened, cues } = stage()
  await play()
  await hear('silence', 320)
  listener.press()
  await hear('silence', 320)
  expect([opened(), cues]).toEqual([1, ['wake']])
  say('is it mine?')
  await hear('voice', 960)
  listener.release()
  await hear('silence', 320)
  expect(asked).toEqual(['is it mine?'])
  await speak('and in the recording?')
  expect([asked.at(-1), opened()]).toEqual(['and in the recording?', 1])
  expect(who).toEqual(['person', 'recording'])
})

it('gives the person the turn after a tap until the question is answered', async () => {
  const { listener, play, speak, asked, who, opened, hear } = stage()
  await play()
  listener.press()
  listener.release()
  await speak('is it mine?')
  expect([asked, opened()]).toEqual([['is it mine?'], 1])
  await hear('silence', 320)
  await speak('and in the recording?')
  expect([asked.at(-1), opened()]).toEqual(['and in the recording?', 1])
  expect(who).toEqual(['person', 'recording'])
})

it('listens no more to a recording that the person wants silent, and again to it after a microphone that failed', async () => {
  const { listener, play, fail, settle, opened } = stage()
  await play()
  listener.press()
  await settle()
  await fail('denied')
  expect(ears()).toMatchObject({ kind: 'off', fault: { id: 'fault-microphone-denied' } })
  listener.release()
  listener.cancel()
  await settle()
  expect([ears(), opened()]).toEqual([{ kind: 'open', fault: null }, 1])
  listener.cancel()
  await settle()
  expect([ears().kind, store.getState().saying]).toEqual(['off', null])
})

it('lets a recording be recorded again, with all that it says', async () => {
  const heard: Sound[] = []
  const { play, hear } = stage({ heard: (sound) => heard.push(sound) })
  await play()
  await hear('voice', 320)
  expect(heard).toHaveLength(10)
})

it('hears a recording on this device alone', async () => {
  const own: boolean[] = []
  const never = new Promise<never>(() => undefined)
  const { play, settle, listener } = stage({
    openEars: (_language, _loading, ownOnly) => {
      own.push(ownOnly)
      return never
    },
  })
  await play()
  listener.press()
  await settle()
  store.setState(awake)
  expect(own).toEqual([true, false])
  listener.stop()
})
