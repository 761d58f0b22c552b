import { unitBox } from '../box.ts'
import type { Loaded, Run } from '../model.ts'
import type { Page, ReadWish, SeenText, TextLine } from '../types.ts'
import type { Decoded } from './decode-line.ts'
import { detectText } from './detect-text.ts'
import { lookedAt } from './looked-at.ts'
import { faceUp } from './face-up.ts'
import type { Paint } from './paint.ts'
import { readingOrder } from './reading-order.ts'
import type { Recognise } from './recognise.ts'
import { cornersOf, type Region } from './region.ts'

/** The networks of reading, ready to run. Of the recognisers the first is asked first. */
export type Reader = {
  readonly detector: Loaded
  readonly classifier: Loaded
  readonly recognisers: readonly Recognise[]
}

/** Pixels of the long side at which text is looked for; lines are then read at the picture's own. */
const longest = 960
/** A line below this is more likely texture than text. */
const readable = 0.5
/** From here on nobody else is asked. */
const certain = 0.9
/** By how much another script's reading has to be surer. */
const better = 0.05

/**
 * Reads a picture: finds lines, turns each upright, and reads them one by one, of which each is told as
 * it is read. Stops between lines when the signal is aborted. Closes the pixels, also when it fails.
 */
export function createReader(
  { detector, classifier, recognisers }: Reader,
  paintOf: (pixels: ReadWish['pixels']) => Paint,
): Run<ReadWish, Page, TextLine> {
  return async ({ pixels, only, lookedAt: selective = false }, { signal, part }) => {
    try {
      signal.throwIfAborted()
      const paint = only ? within(paintOf(pixels), only) : paintOf(pixels)
      const all = await detectText(paint, detector, longest)
      const found = selective ? meant(all, paint) : all
      signal.throwIfAborted()
      const regions = await faceUp(found, paint, classifier)
      const lines: TextLine[] = []
      const unread: number[] = []
      for (const [row, indices] of readingOrder(regions).entries()) {
        for (const index of indices) {
          signal.throwIfAborted()
          const region = regions[index]
          const read = region && (await recognise(region, paint, recognisers))
          if (!read || read.score < readable || read.text.trim() === '') {
            if (region) unread.push(region.height)
            continue
          }
          const line = { ...read, text: read.text.trim() as SeenText, row }
          lines.push({ ...line, corners: inUnits(region, paint, only) })
          part(lines[lines.length - 1] as TextLine)
        }
      }
      return { lines, unread }
    } finally {
      pixels.close()
    }
  }
}

/** The lines of what is looked at: the others are found, which costs little, and not read. */
function meant(regions: readonly Region[], { width, height }: Paint): readonly Region[] {
  const boxes = regions.map((region) => {
    const corners = cornersOf(region)
    const [xs, ys] = [corners.map(([x]) => x / width), corners.map(([, y]) => y / height)]
    const [left, top] = [Math.min(...xs), Math.min(...ys)]
    return unitBox(left, top, Math.max(...xs) - left, Math.max(...ys) - top)
  })
  return lookedAt(boxes, width / height).flatMap((index) => regions[index] ?? [])
}

/** What the first recogniser reads, unless it is unsure and another is surer. */
async function recognise(
  region: Region,
  paint: Paint,
  recognisers: readonly Recognise[],
): Promise<Decoded> {
  let best: Decoded = { text: '', score: 0 }
  for (const read of recognisers) {
    const next = await read(region, paint)
    if (next.score > best.score + (best.text === '' ? 0 : better)) best = next
    if (best.score >= certain) break
  }
  return best
}

/** The part of a picture as a picture. */
function within(paint: Paint, [x, y, w, h]: NonNullable<ReadWish['only']>): Paint {
  const [left, top] = [x * paint.width, y * paint.height]
  const [width, height] = [w * paint.width, h * paint.height]
  const part = { x: left + width / 2, y: top + height / 2, width, height, angle: 0 }
  return {
    width,
    height,
    whole: (across, down) => paint.strip(part, across, down),
    strip: (region, across, down) =>
      paint.strip({ ...region, x: region.x + left, y: region.y + top }, across, down),
  }
}

function inUnits(region: Region, paint: Paint, only: ReadWish['only']): TextLine['corners'] {
  const [left, top, width, height] = only ?? [0, 0, 1, 1]
  return cornersOf(region).map(([x, y]) => [
    left + (x / paint.width) * width,
    top + (y / paint.height) * height,
  ])
}
