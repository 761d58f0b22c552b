import { expect, it } from 'vitest'
import type { HeardText, Transcript } from '../models/types.ts'
import { openBrowserEars } from './browser-ears.ts'
import type { Recognition, Recognitions } from './devices/browser-recogniser.ts'
import type { Ears } from './hear.ts'

/** A recogniser of a browser that tells what the test says, and the clock that it is waited for with. */
function stage({ here = false, deaf = false } = {}) {
  const sessions: (Recognition & { readonly tell: (type: string, more?: object) => void })[] = []
  const Recogniser: Recognitions = class {
    lang = ''
    continuous = false
    interimResults = false
    #told = new Map<string, (event: Event) => void>()
    constructor() {
      sessions.push(this)
    }
    addEventListener(type: string, told: (event: Event) => void) {
      this.#told.set(type, told)
    }
    start() {
      this.tell(deaf ? 'end' : 'start')
    }
    abort() {
      this.tell('end')
    }
    tell(type: string, more: object = {}) {
      this.#told.get(type)?.(Object.assign(new Event(type), more))
    }
  }
  const own: Ears = {
    detect: async () => 0,
    transcribe: async () => transcript('by the device'),
    begin: () => undefined,
  }
  const failures: string[] = []
  const hearing: boolean[] = []
  const timers: { readonly ms: number; readonly ring: () => void }[] = []
  const ending = new AbortController()
  const ears = openBrowserEars(
    own,
    {
      ...{ recognitions: Recogniser, language: 'en-GB', here },
      hearing: (on) => void hearing.push(on),
      failed: ({ reason }) => void failures.push(reason),
      wait: (ms) => new Promise((ring) => timers.push({ ms, ring })),
    },
    ending.signal,
  )
  const settle = async () => {
    for (let i = 0; i < 20; i++) await Promise.resolve()
  }
  const drafts: string[] = []
  const write = (signal = new AbortController().signal) =>
    ears.transcribe(
      { samples: new Float32Array(0), language: 'en', phrase: null },
      { signal, part: ({ text }) => drafts.push(text) },
    )
  const last = () => sessions.at(-1)
  /** Phrases as the browser tells them; those that end in … may still change. */
  const say = async (...phrases: string[]) => {
    const results = phrases.map((transcript) =>
      Object.assign([{ transcript: transcript.replace('…', '') }], {
        isFinal: !transcript.endsWith('…'),
      }),
    )
    last()?.tell('result', { results })
    await settle()
  }
  const pass = async (ms: number) => {
    for (const { ring } of timers.filter((each) => each.ms <= ms)) ring()
    await settle()
  }
  const fail = async (error: string) => {
    last()?.tell('error', { error })
    last()?.tell('end')
    await settle()
  }
  return { ears, sessions, failures, hearing, ending, drafts, write, say, pass, fail, settle }
}

const transcript = (text: string): Transcript => ({
  ...{ text: text as HeardText, called: null, language: 'en', noSpeech: 0, confidence: 1 },
})

it('shows the words as the browser tells them, and takes them when they change no more', async () => {
  const { ears, drafts, write, say, pass } = stage()
  ears.begin()
  const words = write()
  await say('where is…')
  await say('where is my cup…')
  await pass(500)
  expect((await words).text).toBe('where is my cup')
  expect(drafts).toEqual(['where is', 'where is my cup'])
})

it('takes nothing of what was said before somebody began to speak', async () => {
  const { ears, write, say, pass } = stage()
  await say('just talking')
  ears.begin()
  const words = write()
  await say('just talking', 'stop…')
  await pass(500)
  expect((await words).text).toBe('stop')
})

it('writes nothing where the browser tells none in time', async () => {
  const { ears, write, pass } = stage()
  ears.begin()
  const words = write()
  await pass(2500)
  expect(await words).toMatchObject({ text: '', noSpeech: 1 })
})

it('goes on where a session of the browser ends, with what was said', async () => {
  const { ears, sessions, write, say, pass } = stage()
  ears.begin()
  const words = write()
  await say('where is…')
  sessions[0]?.tell('end')
  await say('my cup')
  await pass(500)
  expect([sessions.length, (await words).text]).toEqual([2, 'where is my cup'])
})

it.each([
  ['network', 'network'],
  ['not-allowed', 'denied'],
  ['service-not-allowed', 'denied'],
  ['audio-capture', 'microphone'],
  ['language-not-supported', 'language'],
  ['aborted', 'ended'],
])('says why the browser fails (%s), and lets the device write', async (code, reason) => {
  const { ears, failures, sessions, write, fail } = stage()
  ears.begin()
  const words = write()
  await fail(code)
  expect((await words).text).toBe('by the device')
  expect((await write()).text).toBe('by the device')
  expect([failures, sessions.length]).toEqual([[reason], 1])
})

it('takes silence for no failure', async () => {
  const { failures, sessions, fail } = stage()
  await fail('no-speech')
  expect([failures, sessions.length]).toEqual([[], 2])
})

it('gives up a recogniser that ends before it hears', async () => {
  const { failures, sessions, write } = stage({ deaf: true })
  expect([failures, sessions.length]).toEqual([['ended'], 1])
  expect((await write()).text).toBe('by the device')
})

it('hears no more, and says so, as soon as listening ends', () => {
  const { hearing, ending, sessions } = stage()
  ending.abort()
  expect(hearing[0]).toBe(true)
  expect(hearing.at(-1)).toBe(false)
  expect(sessions).toHaveLength(1)
})

it('forbids sound to be sent away where it was chosen to stay here', () => {
  expect(stage({ here: true }).sessions[0]?.processLocally).toBe(true)
  expect(stage().sessions[0]?.processLocally).toBeUndefined()
})

it('throws what stopped it where the words are wanted no more', async () => {
  const { write, say } = stage()
  const unwanted = new AbortController()
  const words = write(unwanted.signal)
  unwanted.abort(new Error('somebody goes on'))
  const failed = expect(words).rejects.toThrow('somebody goes on')
  await say('and…')
  await failed
})
