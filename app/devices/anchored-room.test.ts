import { expect, test, vi } from 'vitest'
import { anchoredRooms } from './anchored-room.ts'

const sessionWith = (uuids: string[], remove: (uuid: string) => void) =>
  ({
    persistentAnchors: uuids,
    deletePersistentAnchor: async (uuid: string) => remove(uuid),
  }) as unknown as XRSession
const space = {} as unknown as XRReferenceSpace

test('a room that is no longer remembered leaves no anchor on the device', async () => {
  const uuids = ['kitchen', 'garden', 'cellar']
  const rooms = anchoredRooms(
    sessionWith(uuids, (uuid) => void uuids.splice(uuids.indexOf(uuid), 1)),
    space,
  )
  await rooms.keepOnly(['anchor:garden', 'session:kitchen'])
  expect(uuids).toEqual(['garden'])
  await rooms.keepOnly([])
  expect(uuids).toEqual([])
})

test('an anchor that the browser does not give up keeps none of the others', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  const removed: string[] = []
  const remove = (uuid: string) => {
    if (uuid === 'kitchen') throw new DOMException('It is gone.', 'InvalidStateError')
    removed.push(uuid)
  }
  await anchoredRooms(sessionWith(['kitchen', 'garden'], remove), space).keepOnly([])
  expect(removed).toEqual(['garden'])
})

test('a device that keeps no anchors has nothing to give up', async () => {
  await expect(
    anchoredRooms({} as unknown as XRSession, space).keepOnly([]),
  ).resolves.toBeUndefined()
})
