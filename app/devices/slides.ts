import type { Frame } from '../../models/types.ts'
import { awaitNext } from './await-next.ts'
import type { Clock } from './clock.ts'
import { DeviceError } from './device.ts'

/** A picture that is not yet read. `name` is how the person knows it. */
export type Slide = { readonly name: string; readonly read: () => Promise<Blob> }

/**
 * The pictures one after the other, round and round. Those that cannot be decoded are passed over
 * and left out of the next round; when none is left, the first failure is thrown: as 'unreadable',
 * or as 'empty' where there was nothing to read at all.
 */
export async function* rounds<Picture>(
  slides: readonly Slide[],
  decode: (slide: Slide) => Promise<Picture>,
): AsyncGenerator<Picture, never, undefined> {
  let left = slides
  let failure: DeviceError | null = null
  for (;;) {
    const good: Slide[] = []
    for (const slide of left) {
      try {
        yield await decode(slide)
        good.push(slide)
      } catch (error) {
        const problem = toProblem(slide, error)
        if (failure?.reason !== 'unreadable') failure = problem
      }
    }
    left = good
    if (left.length === 0) {
      throw failure ?? new DeviceError('empty', 'There is not a single picture to show.')
    }
  }
}

function toProblem({ name }: Slide, error: unknown): DeviceError {
  if (error instanceof DeviceError) return error
  return new DeviceError('unreadable', `${name} is no picture that this browser can read.`, error)
}

/** How long each picture is shown, and the least time between two frames of it, ms. */
const [shownFor, pace] = [2000, 33]

/**
 * Frames of pictures that change while somebody asks. The first must be ready already; `change` makes
 * the next one ready, `take` takes a frame of it, and `show` puts it on the screen: only when its
 * first frame was worked on, so that on a slow machine too no word stands on a picture that it does
 * not belong to. A still picture gives frames again and again, as a camera on a stand would.
 */
export async function* slideFrames(
  {
    clock,
    change,
    take,
    show,
  }: {
    readonly clock: Clock
    readonly change: () => Promise<void>
    readonly take: (time: number) => Promise<Frame>
    readonly show: () => void
  },
  until: AbortSignal,
): AsyncGenerator<Frame, void, undefined> {
  let shownAt: number | null = null
  for (let last = -Infinity; ;) {
    if (shownAt !== null && clock.now() - shownAt >= shownFor) {
      await change()
      shownAt = null
    }
    const rest = Math.max(0, last + pace - clock.now())
    if (!(await awaitNext<true>((done) => clock.after(rest, () => done(true)), until))) return
    last = clock.now()
    yield { ...(await take(last)), cut: shownAt === null }
    if (shownAt !== null) continue
    show()
    shownAt = clock.now()
  }
}
