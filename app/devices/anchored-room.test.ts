import { expect, test, vi } from 'vitest'
import { anchoredRooms } from './anchored-room.ts'

const sessionWith = (uuids: string[], remove: (uuid: string) => void) =>
  ({
    persistentAnchors: uuids,
    deletePersistentAnchor: async (uuid: string) => remove(uuid),
  }) as unknown as XRSession
const space = {} as unknown as XRReferenceSpace
const lasting = new AbortController().signal

test('a room that is no longer remembered leaves no anchor on the device', async () => {
  const uuids = ['kitchen', 'garden', 'cellar']
  const rooms = anchoredRooms(
    sessionWith(uuids, (uuid) => void uuids.splice(uuids.indexOf(uuid), 1)),
    space,
    lasting,
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
  await anchoredRooms(sessionWith(['kitchen', 'garden'], remove), space, lasting).keepOnly([])
  expect(removed).toEqual(['garden'])
})

test('a device that keeps no anchors has nothing to give up', async () => {
  await expect(
    anchoredRooms({} as unknown as XRSession, space, lasting).keepOnly([]),
  ).resolves.toBeUndefined()
})

test('a session that ends before it gave a frame has no room, and nobody waits for it', async () => {
  const session = {
    persistentAnchors: [],
    restorePersistentAnchor: () => Promise.reject(new Error('unused')),
    requestAnimationFrame: () => 0, // an ended session never calls back
  } as unknown as XRSession
  const over = new AbortController()
  const found = anchoredRooms(session, space, over.signal).find([], lasting)
  over.abort()
  await expect(found).resolves.toBeNull()
  await expect(anchoredRooms(session, space, over.signal).find([], lasting)).resolves.toBeNull()
})

test('who stops looking is told so, not that there is no room', async () => {
  const session = {
    persistentAnchors: [],
    restorePersistentAnchor: () => Promise.reject(new Error('unused')),
    requestAnimationFrame: () => 0,
  } as unknown as XRSession
  const stopped = new AbortController()
  const found = anchoredRooms(session, space, lasting).find([], stopped.signal)
  stopped.abort(new DOMException('Looking was ended.', 'AbortError'))
  await expect(found).rejects.toThrow('Looking was ended.')
})
