import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { earcon } from './core/talk/earcon.ts'
import { createVoice } from './voice.ts'
import type { Loudspeaker } from './voice/loudspeaker.ts'
import { usualTongue, type Tongue } from './voice/voices.ts'

const speech = { samples: new Float32Array(3), sampleRate: 16_000 }
const lasting = new AbortController().signal
const english = { language: 'en', from: null }

/** A voice whose sounds end at once, and what it did. */
const stage = (tongue: Partial<Tongue> = {}, silent = false, added: readonly string[] = []) => {
  const done: string[] = []
  const claimed: boolean[] = []
  const play = vi.fn<Loudspeaker['play']>(async ({ samples }) => {
    done.push(samples.length === 3 ? 'speech' : 'cue')
    return 'played'
  })
  const run = vi.fn(async ({ text, voice }: { text: string; voice: string }) => {
    done.push(`${voice}: ${text}`)
    return speech
  })
  const openSynthesiser = vi.fn(async () => ({ run }))
  const failed = vi.fn<(error: Error, instead: string) => void>()
  const voice = createVoice({
    loudspeaker: { unlock: () => undefined, play },
    openSynthesiser,
    speak: async (text) => {
      done.push(`device: ${text}`)
      return 'spoken'
    },
    tongue: () => ({ ...usualTongue, ...tongue }),
    around: () => ({ own: [], added }),
    silent: () => silent,
    failed,
    claim: () => {
      claimed.push(true)
      return () => claimed.push(false)
    },
    now: () => Date.now(),
  })
  return { voice, done, claimed, play, run, openSynthesiser, failed }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('reads English with the built-in voice, sentence by sentence, numbers in words', async () => {
  const { voice, done } = stage()
  expect(await voice.say('I see 2 cups. They are red.', english, lasting)).toBe('spoken')
  expect(done).toEqual(['slt: I see two cups.', 'slt: They are red.', 'speech', 'speech'])
  expect(voice.saying()).toBe('')
})

it('leaves other languages, and whoever wishes it, to a voice of the device', async () => {
  const german = stage()
  await german.voice.say('Ich sehe 2 Tassen.', { language: 'de', from: null }, lasting)
  expect(german.done).toEqual(['device: Ich sehe zwei Tassen.'])
  const chosen = stage({ name: 'device' })
  await chosen.voice.say('Hello.', english, lasting)
  expect(chosen.done).toEqual(['device: Hello.'])
})

it('takes the voice of the device where the built-in one cannot be had, and tries again later', async () => {
  const { voice, done, openSynthesiser, failed } = stage()
  openSynthesiser.mockRejectedValueOnce(new Error('offline'))
  expect(await voice.say('Hello.', english, lasting)).toBe('spoken')
  expect(failed).toHaveBeenCalledWith(new Error('offline'), 'device')
  await voice.say('Hello.', english, lasting)
  expect(done).toEqual(['device: Hello.', 'slt: Hello.', 'speech'])
})

it('falls silent when it is stopped, and when it says something else', async () => {
  const { voice, play } = stage()
  play.mockImplementation(
    (_speech, _manner, signal) =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve('stopped'))),
  )
  const turn = new AbortController()
  const first = voice.say('One.', english, lasting)
  await vi.waitFor(() => expect(play).toHaveBeenCalledTimes(1))
  expect(voice.saying()).toBe('One.')
  const second = voice.say('Two.', english, turn.signal)
  expect(await first).toBe('stopped')
  turn.abort()
  expect(await second).toBe('stopped')
  expect(voice.saying()).toBe('')
})

it('is never silent for more than 800 ms while a voice is being made', async () => {
  const { voice, done, run } = stage()
  let finish: (made: typeof speech) => void = () => undefined
  run.mockReturnValueOnce(new Promise((resolve) => (finish = resolve)))
  const said = voice.say('Hello.', english, lasting)
  await vi.advanceTimersByTimeAsync(799)
  expect(done).toEqual([])
  await vi.advanceTimersByTimeAsync(1 + 2400)
  expect(done).toEqual(['cue', 'cue'])
  finish(speech)
  expect(await said).toBe('spoken')
  expect(vi.getTimerCount()).toBe(0)
})

it('speaks as loud as it should, from where it should', async () => {
  const { voice, play } = stage({ volume: 0.4 })
  await voice.say('Here.', { language: 'en', from: [1, 0, -2] }, lasting)
  voice.cue('wake')
  expect(play.mock.calls[0]?.[1]).toEqual({ volume: 0.4, from: [1, 0, -2] })
  expect(play.mock.calls[1]?.[0]).toEqual(earcon('wake'))
})

it('gets ready only what will be needed', () => {
  const { voice, openSynthesiser } = stage()
  voice.prepare('de')
  expect(openSynthesiser).not.toHaveBeenCalled()
  voice.prepare('en')
  voice.prepare('en')
  expect(openSynthesiser).toHaveBeenCalledTimes(1)
})

it('gives no cue to whoever wants silence', () => {
  const { voice, play } = stage({}, true)
  voice.cue('error')
  expect(play).not.toHaveBeenCalled()
})

it('needs the processor until the first sound, also where there is none', async () => {
  const sounding = stage()
  sounding.play.mockImplementationOnce(async () => {
    expect(sounding.claimed.at(-1)).toBe(false)
    return 'played'
  })
  const said = sounding.voice.say('Hello.', english, lasting)
  expect(sounding.claimed).toEqual([true])
  await said
  expect(sounding.play).toHaveBeenCalledOnce()
  const failing = stage()
  failing.openSynthesiser.mockRejectedValueOnce(new Error('offline'))
  await failing.voice.say('Hello.', english, lasting)
  expect(failing.claimed.at(-1)).toBe(false)
})

it('goes on with a built-in voice at the very sentence at which an added one failed, and says so once', async () => {
  const { voice, done, run, failed } = stage({ name: 'kokoro-af_heart' }, false, ['kokoro'])
  run.mockImplementation(async ({ text, voice }) => {
    if (voice.startsWith('kokoro') && text !== 'One.') throw new Error('out of memory')
    done.push(`${voice}: ${text}`)
    return speech
  })
  expect(await voice.say('One. Two. Three.', english, lasting)).toBe('spoken')
  expect(done.filter((each) => each !== 'speech')).toEqual([
    'kokoro-af_heart: One.',
    'slt: Two.',
    'slt: Three.',
  ])
  expect(failed.mock.calls).toEqual([[new Error('out of memory'), 'flite']])
})

it('asks eSpeak NG for the language of the text, and leaves it to the device where it fails', async () => {
  const { voice, done, run, failed } = stage({ name: 'espeak' }, false, ['espeak'])
  await voice.say('Hallo.', { language: 'de', from: null }, lasting)
  expect(done).toEqual(['espeak:de: Hallo.', 'speech'])
  run.mockRejectedValueOnce(new Error('no file'))
  await voice.say('Hallo.', { language: 'de', from: null }, lasting)
  expect(done.at(-1)).toBe('device: Hallo.')
  expect(failed.mock.calls).toEqual([[new Error('no file'), 'device']])
})
