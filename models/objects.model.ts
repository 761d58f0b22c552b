import { createDetector } from './detect.ts'
import type { Loaded, Model } from './model.ts'
import { canvasDraw } from './picture.ts'
import { proveDetector } from './prove.ts'
import type { Frame, Look } from './types.ts'

/** Finds things in a picture, with any detector that has a card. */
const objects: Model<Frame, Look> = {
  name: 'objects',
  start: (loaded) => createDetector(only(loaded), canvasDraw()),
  prove: (loaded) => proveDetector(only(loaded)),
  transfer: ({ pixels }) => [pixels],
}
export default objects

function only([first]: readonly Loaded[]): Loaded {
  if (!first) throw new Error('The detector was started without weights.')
  return first
}
