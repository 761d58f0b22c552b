import { seeded } from '../random.ts'

/** How far a value is shifted at most, of 255: about the noise of a good sensor in a lit room. */
const most = 3

/**
 * Gives RGBA values the fresh noise of another picture of the same scene, in place: without it, an
 * app would rightly take two pictures of a room at rest for a camera that has stopped.
 */
export function grain(rgba: Uint8ClampedArray, seed: number): void {
  const random = seeded(seed)
  for (let i = 0; i < rgba.length; i += 4) {
    const shift = Math.round((random() * 2 - 1) * most)
    for (let channel = i; channel < i + 3; channel++) rgba[channel] = (rgba[channel] ?? 0) + shift
  }
}
