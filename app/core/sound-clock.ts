/** How fast the clock may follow a sound card that is slower than the page's clock: 1 ms a second. */
const slack = 0.001

/**
 * From pieces of sound that arrive late and unevenly to the times of their first samples, ms on the
 * clock of `now`. Samples are even, so the piece that arrived with the least delay sets the time of
 * all. Call it with each piece's length in samples and the moment of its arrival.
 */
export function createSoundClock(rate: number): (length: number, now: number) => number {
  let heard = 0
  let offset = Infinity
  return (length, now) => {
    const duration = (length / rate) * 1000
    const begin = (heard / rate) * 1000
    heard += length
    offset = Math.min(offset + duration * slack, now - begin - duration)
    return begin + offset
  }
}
