import { expect, it } from 'vitest'
import { faultOf } from './fault.ts'

it('chooses the sentence by the reason', () => {
  const denied = Object.assign(new Error('no'), { name: 'DeviceError', reason: 'denied' })
  expect(faultOf(denied)).toEqual({ id: 'fault-denied', args: { detail: 'no' } })
})

it('tells weights from devices', () => {
  const differs = Object.assign(new Error('x.onnx'), { name: 'WeightsError', reason: 'differs' })
  expect(faultOf(differs).id).toBe('fault-weights-differs')
})

it('gives the error its own words where no sentence was foreseen', () => {
  expect(faultOf(new RangeError('odd'))).toEqual({
    id: 'fault-unexpected',
    args: { detail: 'odd' },
  })
  expect(faultOf('odd').args).toEqual({ detail: 'odd' })
})
