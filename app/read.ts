import type { Progress } from '../models/load.ts'
import type { Opened } from '../models/open.ts'
import { sizeOf } from '../models/picture.ts'
import type { Frame, Page, ReadWish, TextLine, UnitBox } from '../models/types.ts'
import { doingOf } from './core/doing.ts'
import type { Glimpses } from './core/glimpses.ts'
import { keepOpen, type KeptOpen } from './core/keep-open.ts'
import { boxOf } from './core/text/lines.ts'
import { votePages } from './core/text/vote-pages.ts'
import type { Sentence, Track } from './core/types.ts'
import type { ReadText } from './memory/types.ts'
import type { Hands as Skilled } from './skills/hands.ts'

/** Reading on demand, beside the seeing: it costs nothing while nobody asks. */
export type Reader = {
  /**
   * Reads the text in the next picture, in a part of it, or of what is looked at; where a line is unsure, also in the ones
   * after it, which vote. Null where nothing is looked at. Rejects where the reader cannot be had, and
   * when the signal is aborted.
   */
  readonly read: Skilled['read']
}

type OpenedReader = Opened<ReadWish, Page, TextLine>

type Hands = {
  /** Opens the reader of a language. */
  readonly open: (
    language: string,
    progress: (progress: Progress) => void,
    signal: AbortSignal,
  ) => Promise<OpenedReader>
  readonly language: () => string
  /** Whether pictures come. */
  readonly looking: () => boolean
  /** What is made of the next picture while it is shown; null where none comes, or the signal is aborted. */
  readonly glimpse: Glimpses<Frame>['next']
  /** What is in view, to say on what a line stands. */
  readonly inView: () => readonly Track[] | null
  readonly keep: (readings: readonly Omit<ReadText, 'place'>[]) => void
  /** Tells what is being done; null when it is done. */
  readonly tell: (doing: Sentence | null) => void
  /** Calls back after so many ms, unless the signal is aborted first. */
  readonly after: (ms: number, done: () => void, signal: AbortSignal) => void
  /** The clock of the frames, ms, and what to add to it for ms of the Unix epoch. */
  readonly now: () => number
  readonly origin: number
}

type Shot = { readonly pixels: ImageBitmap; readonly time: number }

/** A camera that gives no picture for so long is as good as none, ms. */
const patience = 3000
/** A line below this is worth another look, and so long all looks together may take, ms. */
const sure = 0.9
const enough = 900
const mostLooks = 3

export function createReader(hands: Hands): Reader {
  let opened: { readonly language: string; readonly reader: KeptOpen<OpenedReader> } | null = null

  const openFor = (language: string, signal: AbortSignal) => {
    if (opened?.language !== language) {
      opened?.reader.release()?.then(
        ({ close }) => close(),
        () => undefined,
      )
      const progress = (progress: Progress) => hands.tell(doingOf(progress, 'doing-opening'))
      opened = { language, reader: keepOpen((signal) => hands.open(language, progress, signal)) }
    }
    return opened.reader.open(signal)
  }

  const nextShot = (signal: AbortSignal) => {
    const late = new AbortController()
    const either = AbortSignal.any([signal, late.signal])
    hands.after(patience, () => late.abort(), either)
    return hands
      .glimpse(({ pixels, time }): Shot => ({ pixels: copyOf(pixels), time }), either)
      .finally(() => late.abort())
  }

  const keep = (page: Page, time: number) => {
    const tracks = hands.inView() ?? []
    hands.keep(
      page.lines.map((line) => {
        const box = boxOf(line)
        const { text, score } = line
        return { text, score, box, near: carrierOf(box, tracks), firstRead: time, lastRead: time }
      }),
    )
  }

  return {
    read: async (signal, scope) => {
      if (!hands.looking()) return null
      try {
        const { run } = await openFor(hands.language(), signal)
        hands.tell({ id: 'doing-reading', args: { lines: 0 } })
        const begun = hands.now()
        const pages: Page[] = []
        let time = 0
        do {
          signal.throwIfAborted()
          const shot = await nextShot(signal)
          signal.throwIfAborted()
          if (!shot || (shot.time === time && pages.length > 0)) break
          time = shot.time
          let lines = 0
          const part = () => hands.tell({ id: 'doing-reading', args: { lines: ++lines } })
          const only = scope === 'looked-at' ? { lookedAt: true } : scope && { only: scope }
          const wish = { pixels: shot.pixels, ...only }
          pages.push(await run(wish, { signal, part }))
        } while (pages.length < mostLooks && isUnsure(pages) && hands.now() - begun < enough)
        if (pages.length === 0) return null
        const page = votePages(pages)
        const read = { ...page, time: hands.origin + time }
        keep(page, read.time)
        return read
      } finally {
        hands.tell(null)
      }
    },
  }
}

const isUnsure = (pages: readonly Page[]) => pages.at(-1)?.lines.some(({ score }) => score < sure)

/** The class of the smallest thing in whose box the middle of a line lies; null where it lies in none. */
function carrierOf([x, y, width, height]: UnitBox, tracks: readonly Track[]): string | null {
  const [u, v] = [x + width / 2, y + height / 2]
  const around = tracks.filter(
    ({ box: [left, top, w, h] }) => u >= left && u <= left + w && v >= top && v <= top + h,
  )
  const size = ({ box }: Track) => box[2] * box[3]
  return around.sort((a, b) => size(a) - size(b))[0]?.label ?? null
}

/** The picture itself goes on to the detector. Made at once, since it may be handed over then. */
function copyOf(pixels: Frame['pixels']): ImageBitmap {
  const { width, height } = sizeOf(pixels)
  const canvas = new OffscreenCanvas(width, height)
  canvas.getContext('2d', { alpha: false })?.drawImage(pixels, 0, 0)
  return canvas.transferToImageBitmap()
}
