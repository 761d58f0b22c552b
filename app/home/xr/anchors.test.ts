import { P_SESSION, type XRSession } from 'iwer'
import { expect, test } from 'vitest'
import { keepAnchors } from './anchors.ts'

/** The browser's storage, and a device that finds in it what the runtime keeps there. */
function fakeDevice() {
  const stored = new Map<string, string>()
  const storage = {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => void stored.set(name, value),
  } as unknown as Storage
  const runtime = '@immersive-web-emulation-runtime/persistent-anchors'
  const enter = (seed: number) => {
    const all = Object.keys(JSON.parse(stored.get(runtime) ?? '{}') as object)
    const anchors = new Map<string, unknown>(all.map((uuid) => [uuid, {}]))
    keepAnchors({ [P_SESSION]: { persistentAnchors: anchors } } as unknown as XRSession, seed, storage) // prettier-ignore
    const make = (uuid: string) => {
      anchors.set(uuid, {})
      stored.set(runtime, JSON.stringify({ ...JSON.parse(stored.get(runtime) ?? '{}'), [uuid]: 1 })) // prettier-ignore
    }
    return { anchors, make }
  }
  return { enter }
}

test('an anchor is known again in the home where it was made, and in no other', () => {
  const { enter } = fakeDevice()
  enter(5).make('kitchen')
  expect([...enter(6).anchors.keys()]).toEqual([])
  expect([...enter(5).anchors.keys()]).toEqual(['kitchen'])
})

test('a deleted anchor does not come back', () => {
  const { enter } = fakeDevice()
  enter(5).make('kitchen')
  enter(5).anchors.delete('kitchen')
  expect([...enter(5).anchors.keys()]).toEqual([])
})
