import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { HeardText, Sound, Transcript } from '../models/types.ts'
import { quiet } from './core/exchange.ts'
import { usualWake } from './core/talk/wake-wish.ts'
import { MicrophoneError, type MicrophoneReason } from './devices/microphone-error.ts'
import { openQueue, type Queue } from './devices/queue.ts'
import { createListener, type Hands } from './listen.ts'
import { store } from './store.ts'

const frame = 32
const samples = { voice: new Float32Array(512).fill(0.1), silence: new Float32Array(512) }

/** A listener on a made clock, with a microphone that is spoken into by `hear`. */
function stage(more: Partial<Hands> = {}) {
  let now = 1000
  let microphone: Queue<Sound> | null = null
  let words = ''
  let opened = 0
  let comeBack: () => void = () => undefined
  const cues: string[] = []
  const asked: string[] = []
  const listener = createListener({
    openEars: async () => ({
      detect: async (sound) => (sound.samples[0] === 0 ? 0.02 : 0.95),
      transcribe: async ({ phrase }): Promise<Transcript> => ({
        ...{ text: words as HeardText, language: 'en', noSpeech: 0, confidence: 1 },
        called: words.startsWith(phrase ?? '')
          ? (words.slice((phrase ?? '').length + 1) as HeardText)
          : null,
      }),
    }),
    openMicrophone: (_wish, signal) => {
      const queue = openQueue<Sound>()
      microphone = queue
      opened++
      signal.addEventListener('abort', queue.end)
      return queue.values
    },
    returned: () => new Promise((resolve) => (comeBack = resolve)),
    conversation: {
      ask: async (text) => void asked.push(text),
      hush: () => undefined,
      repeat: async () => undefined,
    },
    voice: {
      cue: (cue) => cues.push(cue),
      saying: () => '',
      loudness: () => 0,
      wait: () => () => undefined,
    },
    now: () => now,
    ...more,
  })
  const settle = async () => {
    for (let i = 0; i < 60; i++) await Promise.resolve()
  }
  const hear = async (what: 'voice' | 'silence', ms: number) => {
    for (let passed = 0; passed < ms; passed += frame) {
      microphone?.push({ samples: samples[what], time: now })
      now += frame
      await settle()
    }
  }
  const fail = async (reason: MicrophoneReason) => {
    microphone?.fail(new MicrophoneError(reason, reason))
    await settle()
  }
  const speak = async (text: string) => {
    words = text
    await hear('voice', 960)
    await hear('silence', 1600)
  }
  return {
    ...{ listener, cues, asked, hear, speak, settle, fail },
    say: (text: string) => (words = text),
    back: async () => {
      comeBack()
      await settle()
    },
    opened: () => opened,
  }
}

const ears = () => store.getState().ears
const always = { wake: { on: true, phrase: 'computer' }, looking: { kind: 'looking' } } as const

beforeEach(() => {
  store.setState({
    ears: { kind: 'off', fault: null },
    wake: usualWake,
    looking: { kind: 'looking' },
    turn: quiet,
    notice: null,
    language: 'en',
  })
})
afterEach(() => {
  store.setState({ wake: usualWake, looking: { kind: 'off' } })
})

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

it('waits for a microphone that vanished, and listens on when it returns', async () => {
  const { hear, fail, back, speak, cues, asked } = stage()
  store.setState(always)
  await hear('silence', 320)
  await fail('lost')
  expect(ears()).toMatchObject({ kind: 'waiting', fault: { id: 'fault-microphone-lost' } })
  await back()
  await speak('computer where is it?')
  expect([cues.slice(0, 2), asked]).toEqual([['lost', 'back'], ['where is it?']])
  expect(ears()).toEqual({ kind: 'open', fault: null })
})

it('tells that the microphone is muted or silent, and that it is well again', async () => {
  let ailing: (reason: 'muted' | 'silent' | null) => void = () => undefined
  const queue = openQueue<Sound>()
  const { cues, settle } = stage({
    openMicrophone: (wish) => {
      ailing = wish.ailing
      return queue.values
    },
  })
  store.setState(always)
  queue.push({ samples: samples.silence, time: 0 })
  await settle()
  ailing('silent')
  expect(ears()).toEqual({ kind: 'open', fault: { id: 'fault-microphone-silent' } })
  ailing(null)
  expect([ears(), cues]).toEqual([{ kind: 'open', fault: null }, ['lost', 'back']])
})

it('says what is wrong with its files, and closes the microphone', async () => {
  const ended = vi.fn()
  const wrong = Object.assign(new Error('not what it should be'), {
    ...{ name: 'WeightsError', reason: 'differs' },
  })
  const { listener, settle } = stage({
    openEars: async () => Promise.reject(wrong),
    openMicrophone: (_wish, signal) => {
      signal.addEventListener('abort', ended)
      return openQueue<Sound>().values
    },
  })
  listener.press()
  await settle()
  expect(ears()).toMatchObject({ kind: 'off', fault: { id: 'fault-weights-differs' } })
  expect(ended).toHaveBeenCalled()
})

it('shows how far its files are, and gives up when told to', async () => {
  const { listener, settle } = stage({
    openEars: (_language, { signal, part }) => {
      part({ step: 'weights', done: 10, total: 20 })
      return new Promise((_, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason as Error)),
      )
    },
  })
  listener.press()
  await settle()
  expect(ears()).toMatchObject({ kind: 'starting', progress: { done: 10, total: 20 } })
  listener.cancel()
  await settle()
  expect(ears()).toEqual({ kind: 'off', fault: null })
})
