import { expect, it } from 'vitest'
import { listInputs, microphoneReturns } from './list-inputs.ts'

type Listed = { kind: string; deviceId: string; label: string }
const listed = (...devices: Listed[]) =>
  Object.assign(new EventTarget(), {
    enumerateDevices: async () => devices as unknown as MediaDeviceInfo[],
  })
const microphone = { kind: 'audioinput', deviceId: 'm', label: 'Microphone' }

it('lists what is asked for only, and numbers one that has no name', async () => {
  const devices = listed(
    microphone,
    { kind: 'videoinput', deviceId: 'a', label: 'Front' },
    { kind: 'videoinput', deviceId: 'b', label: '' },
  )
  expect(await listInputs('videoinput', devices)).toEqual([
    { id: 'a', name: 'Front' },
    { id: 'b', name: '2' },
  ])
  expect(await listInputs('audioinput', devices)).toEqual([{ id: 'm', name: 'Microphone' }])
})

it('lists nothing before the person allowed a camera', async () => {
  const devices = listed({ kind: 'videoinput', deviceId: '', label: '' })
  expect(await listInputs('videoinput', devices)).toEqual([])
})

it('notices that a microphone came back, and waits through other changes', async () => {
  const devices: Listed[] = []
  const media = Object.assign(new EventTarget(), {
    enumerateDevices: async () => devices as unknown as MediaDeviceInfo[],
  })
  let returned = false
  const waiting = microphoneReturns(new AbortController().signal, media).then(
    () => (returned = true),
  )
  media.dispatchEvent(new Event('devicechange'))
  await Promise.resolve()
  expect(returned).toBe(false)
  devices.push(microphone)
  media.dispatchEvent(new Event('devicechange'))
  await waiting
  expect(returned).toBe(true)
})

it('waits no longer than it is wanted', async () => {
  const end = new AbortController()
  const waiting = microphoneReturns(end.signal, listed())
  end.abort()
  await waiting
})
