import { expect, it } from 'vitest'
import { listCameras } from './list-cameras.ts'

const listed = (...devices: { kind: string; deviceId: string; label: string }[]) => ({
  enumerateDevices: async () => devices as unknown as MediaDeviceInfo[],
})

it('lists cameras only, and numbers one that has no name', async () => {
  const cameras = await listCameras(
    listed(
      { kind: 'audioinput', deviceId: 'm', label: 'Microphone' },
      { kind: 'videoinput', deviceId: 'a', label: 'Front' },
      { kind: 'videoinput', deviceId: 'b', label: '' },
    ),
  )
  expect(cameras).toEqual([
    { id: 'a', name: 'Front' },
    { id: 'b', name: '2' },
  ])
})

it('lists nothing before the person allowed a camera', async () => {
  expect(await listCameras(listed({ kind: 'videoinput', deviceId: '', label: '' }))).toEqual([])
})
