/** The browser's side: a recording through the app's own flow, every picture in order. */
import { replayFile } from '../../app/devices/replay-file.ts'
import { thingsOf } from '../../app/core/world/known.ts'
import type { Thing, WorldEvent } from '../../app/core/world/types.ts'
import { see } from '../../app/see.ts'
import type { Ready, Wish } from '../../models/load.ts'
import objects from '../../models/objects.model.ts'
import { openModel } from '../../models/open.ts'

/** What the recording came to. */
export type Replayed = {
  readonly pictures: number
  /** Pictures that had a pose, so that things could be placed. */
  readonly placed: number
  readonly things: readonly Thing[]
  readonly events: readonly WorldEvent[]
  readonly ready: Pick<Ready, 'backend' | 'threads'>
}

declare global {
  /** Plays the file that was chosen on the page. Rejects, in one sentence, where it cannot. */
  var replaySession: (wish: Omit<Wish, 'base'>) => Promise<Replayed>
  /** Told the number of pictures so far. */
  var tellPictures: (count: number) => Promise<void>
}

globalThis.replaySession = async (wish) => {
  const input = document.querySelector<HTMLInputElement>('#file')
  const file = input?.files?.[0]
  if (!file) throw new Error('No recording was chosen.')
  const { signal } = new AbortController()
  const base = new URL('/', location.href).href
  const opening = openModel(
    objects,
    { ...wish, base },
    { signal, part: () => undefined },
    (cause) => {
      throw cause // a picture would be missing, and the next run would differ
    },
  )
  const eye = await replayFile(
    file,
    { pace: 'fast', tell: ({ id, args }) => console.error(`${id}: ${args?.detail ?? ''}`) },
    signal,
  )
  const { run, ready, close } = await opening
  let [pictures, placed] = [0, 0]
  let things: readonly Thing[] = []
  const events: WorldEvent[] = []
  await see(
    eye.frames,
    {
      detect: run,
      show: ({ observed }) => {
        void globalThis.tellPictures(++pictures)
        if (!observed) return
        placed++
        things = thingsOf(observed.world)
        events.push(...observed.events)
      },
    },
    signal,
  )
  close()
  return { pictures, placed, things, events, ready }
}
