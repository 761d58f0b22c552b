import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createRecord } from './record.ts'
import type { Ending, Recorder } from './recording/recorder.ts'
import { RecordingError, recordingReasons } from './recording/recording-error.ts'
import { store } from './store.ts'
import { messageIds } from './words.ts'

const fresh = store.getState()
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  store.setState({ looking: { kind: 'looking' }, device: 'webcam', language: 'en' })
})
afterEach(() => {
  store.setState(fresh)
  vi.restoreAllMocks()
})

const ending: Ending = {
  ...{ place: 'memory', seconds: 3, bytes: 2e6, pictures: 5, skipped: 0 },
  ...{ name: 'a.mcap', error: null },
}

function stage(begin: Recorder['begin'] = async () => undefined) {
  const notes: unknown[] = []
  let tell: (ending: Ending) => void = () => undefined
  const recorder: Recorder = {
    begin,
    ...{ frame: vi.fn(), seen: vi.fn(), heard: vi.fn(), note: (what) => notes.push(what) },
    end: async () => tell(ending),
  }
  const record = createRecord({
    version: '1',
    load: async (ended) => {
      tell = ended
      return recorder
    },
    watch: (input, signal) => {
      input({ what: 'click', name: 'Menu' })
      signal.addEventListener('abort', () => notes.push('no more input'))
    },
  })
  return { record, recorder, notes, tell: (last: Ending) => tell(last) }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

it('notes what is done, asked and told, from the wish until looking is over', async () => {
  const { record, notes } = stage()
  record.question('before')
  record.toggle()
  await settled()
  record.question('Is there a dog?')
  store.setState({ fault: { id: 'fault-black' } })
  record.witness.over()
  await settled()
  record.question('after')
  expect(notes).toEqual([
    { kind: 'input', what: 'click', name: 'Menu' },
    { kind: 'input', what: 'question', name: 'Is there a dog?' },
    { kind: 'notice', fault: true, text: expect.stringContaining('nothing but black') as string },
    'no more input',
  ])
  expect(store.getState().notice).toEqual({
    ...{ id: 'notice-record-saved', args: { name: 'a.mcap', size: 2 } },
  })
})

it('tells why a recording ended, or why none could begin', async () => {
  const { record, tell } = stage()
  record.toggle()
  await settled()
  tell({ ...ending, error: new RecordingError('record-full', 'full') })
  expect(store.getState().notice?.id).toBe('notice-record-full')

  const failing = stage(async () => Promise.reject(new RecordingError('record-failed', 'no')))
  failing.record.toggle()
  await settled()
  expect(store.getState().notice).toMatchObject({
    id: 'notice-record-failed',
    args: { detail: 'no' },
  })
})

it.each(['en', 'de'])('has a sentence in %s for every reason that ends a recording', (language) => {
  const known = messageIds(language)
  const needed = [...recordingReasons.map((reason) => `notice-${reason}`), 'notice-record-saved']
  expect(needed.filter((id) => !known.includes(id))).toEqual([])
})

it('records nothing where looking ended while the file was being chosen', async () => {
  const { record, recorder } = stage(async () => {
    store.setState({ looking: { kind: 'off' } })
  })
  record.toggle()
  await settled()
  record.witness.frame({} as never)
  expect(recorder.frame).not.toHaveBeenCalled()
})
