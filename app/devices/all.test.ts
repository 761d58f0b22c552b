import { describe, expect, it } from 'vitest'
import { deviceNamed, devices, rankDevices } from './all.ts'
import type { Device } from './device.ts'

const fake = (name: string, probe: () => Promise<number>): Device => ({
  name,
  camera: false,
  probe,
  open: () => Promise.reject(new Error('not opened here')),
})

describe('rankDevices', () => {
  it('puts the best first and leaves out what cannot work', async () => {
    const ranked = await rankDevices([
      fake('fair', async () => 0.2),
      fake('never', async () => 0),
      fake('best', async () => 0.9),
    ])
    expect(ranked.map(({ name }) => name)).toEqual(['best', 'fair'])
  })

  it('counts a probe that throws as "cannot work", and goes on', async () => {
    const ranked = await rankDevices([
      fake('broken', () => Promise.reject(new Error('no'))),
      fake('fair', async () => 0.2),
    ])
    expect(ranked.map(({ name }) => name)).toEqual(['fair'])
  })
})

describe('deviceNamed', () => {
  it('finds a device by its name, and says null where there is none', () => {
    expect(deviceNamed('webcam')?.name).toBe('webcam')
    expect(deviceNamed('toaster')).toBeNull()
  })
})

it('finds every device file, and no name twice', () => {
  const names = devices.map(({ name }) => name)
  expect([...names].sort()).toEqual(['headset', 'home', 'phone', 'recording', 'webcam'])
})
