import type { Share } from '../colour.ts'
import type { WorldPoint } from '../types.ts'

/**
 * What tells a thing from others of its class: its colours, commonest first, empty where they were
 * not seen; how large it is, metres, and where it was, in the frame of its place; null where nobody knows.
 */
export type Prototype = {
  readonly colours: readonly Share[]
  readonly extent: readonly [width: number, height: number] | null
  readonly at: WorldPoint | null
}
