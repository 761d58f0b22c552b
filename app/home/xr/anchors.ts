import { P_SESSION, type XRSession } from 'iwer'

const shelf = 'sightline-home-anchors'
/** Where the runtime keeps where they are; it forgets to take out those that are deleted. */
const runtimeShelf = '@immersive-web-emulation-runtime/persistent-anchors'

/**
 * A device knows an anchor again only in the room where it was made. The runtime keeps the anchors of
 * all homes in one list: this takes out those of the others, and notes the home of new ones.
 */
export function keepAnchors(session: XRSession, seed: number, storage: Storage): void {
  const anchors = session[P_SESSION].persistentAnchors
  const homes = read(storage, shelf)
  for (const uuid of [...anchors.keys()]) if (homes[uuid] !== seed) anchors.delete(uuid)
  const [set, remove] = [anchors.set.bind(anchors), anchors.delete.bind(anchors)]
  anchors.set = (uuid, anchor) => {
    write(storage, shelf, { ...read(storage, shelf), [uuid]: seed })
    return set(uuid, anchor)
  }
  anchors.delete = (uuid) => {
    for (const name of [shelf, runtimeShelf]) {
      const kept = Object.entries(read(storage, name)).filter(([each]) => each !== uuid)
      write(storage, name, Object.fromEntries(kept))
    }
    return remove(uuid)
  }
}

function read(storage: Storage, name: string): Record<string, unknown> {
  const found: unknown = JSON.parse(storage.getItem(name) ?? '{}')
  return typeof found === 'object' && found !== null ? { ...found } : {}
}

const write = (storage: Storage, name: string, value: object) =>
  storage.setItem(name, JSON.stringify(value))
