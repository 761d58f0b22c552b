import { describe, pick, type Head, type RawBox } from './head.ts'

/**
 * A YOLO-style head without anchors: one output [1, 4 + classes, N] or [1, N, 4 + classes]; each of
 * the N columns holds centre x, centre y, width, height in input pixels, then a score in 0..1 for
 * every class. The longer side is taken as N.
 */
export const readYolo: Head = (outputs, { size }, least) => {
  const output = pick(outputs, ({ dims }) => dims.length === 3 && dims[0] === 1)
  const [, a = 0, b = 0] = output?.dims ?? []
  const wide = b >= a
  const [channels, count] = wide ? [a, b] : [b, a]
  if (!output || channels < 5) {
    throw new Error(`A head "yolo" gives one output [1, 4 + classes, N], not ${describe(outputs)}.`)
  }
  const at = (channel: number, n: number) =>
    Number(output.data[wide ? channel * count + n : n * channels + channel])
  const found: RawBox[] = []
  for (let n = 0; n < count; n++) {
    let best = 4
    for (let channel = 5; channel < channels; channel++) {
      if (at(channel, n) > at(best, n)) best = channel
    }
    const score = at(best, n)
    if (score < least) continue // keeps what is no number, which must not go unnoticed
    const [width, height] = [at(2, n) / size, at(3, n) / size]
    found.push({
      index: best - 4,
      score,
      x: at(0, n) / size - width / 2,
      y: at(1, n) / size - height / 2,
      width,
      height,
    })
  }
  return found
}
