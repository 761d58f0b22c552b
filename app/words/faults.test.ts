import { expect, it } from 'vitest'
import { weightsReasons } from '../../models/weights.ts'
import { reasons } from '../devices/device.ts'
import { microphoneReasons } from '../devices/microphone-error.ts'
import { recognitionReasons } from '../devices/recognition-error.ts'
import { memoryReasons } from '../memory/memory-error.ts'
import { messageIds } from '../words.ts'

it.each(['en', 'de'])('has a sentence in %s for everything that can go wrong', (language) => {
  const needed = [
    ...reasons.map((reason) => `fault-${reason}`),
    ...weightsReasons.map((reason) => `fault-weights-${reason}`),
    ...recognitionReasons.map((reason) => `fault-recognition-${reason}`),
    ...microphoneReasons.map((reason) => `fault-microphone-${reason}`),
    ...memoryReasons.map((reason) => `fault-memory-${reason}`),
    'fault-model',
    'fault-worker',
    'fault-device',
    'fault-unexpected',
    'notice-fell-back',
    'notice-restarted',
    'notice-no-voice',
    'notice-replay-damaged',
  ]
  const known = new Set(messageIds(language))
  expect(needed.filter((id) => !known.has(id))).toEqual([])
})
