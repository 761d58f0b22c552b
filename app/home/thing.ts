import type { Object3D } from 'three'
import type { Random } from './random.ts'

/** Width (x), height (y) and depth (z), metres. */
export type Size = readonly [width: number, height: number, depth: number]

/** Metres, y up. */
export type Place = readonly [x: number, y: number, z: number]

/** A level part of a thing that other things can stand on, in the thing's own frame, metres. */
export type Top = {
  /** Its middle. */
  readonly at: Place
  readonly width: number
  readonly depth: number
  /** Free height above it. */
  readonly headroom: number
}

/** What a thing is set upon. A `wall` thing hangs with its back (-z) at the wall. */
export type Stand = 'floor' | 'table' | 'worktop' | 'shelf' | 'wall'

/**
 * What a thing is and how it is built: metres, origin at the middle of its foot, front towards +z.
 * Sub-objects with `userData.truth === false` belong to the thing but not to what a detector means by
 * its class (the flowers of a vase); those with `userData.decal` are films on others (print on keys).
 * A mesh with `userData.text` shows that text.
 */
export type Form = {
  readonly kind: string
  /** COCO's name of its class; null where COCO has none. */
  readonly label: string | null
  readonly name: string
  readonly stands: Stand
  /** COCO's names of what lies in it and is no thing of its own: the truth does not count it. */
  readonly holds?: readonly string[]
  /** The box it fills. Variants differ by a few parts in a hundred. */
  readonly size: Size
  /** Whether it has a front that people look at, or is seen from all around. */
  readonly faces: 'front' | 'around'
  readonly tops?: readonly Top[]
  /** Things of one set are variants of one draw: the units of a kitchen, the chairs of a table. */
  readonly set?: string
  readonly build: (random: Random) => Object3D
}

/** A thing of a home. */
export type PlacedThing = {
  readonly id: string
  readonly kind: string
  readonly label: string | null
  readonly room: string
  /** The middle of its foot, metres, in the home. */
  readonly position: Place
  /** Turn about the vertical, radians; at 0 its front looks towards +z. */
  readonly yaw: number
  readonly size: Size
  readonly holds?: readonly string[]
  /** The id of the thing it stands on; null for the floor or the wall of its room. */
  readonly on: string | null
  /** What its variant is drawn from. */
  readonly seed: number
}

export type Side = 'north' | 'east' | 'south' | 'west'

/** A hole in a wall; `middle` counts along the wall from its western or northern end, metres. */
export type Opening = {
  readonly kind: 'window' | 'door' | 'passage'
  readonly side: Side
  readonly middle: number
  readonly width: number
  readonly bottom: number
  readonly top: number
}

export type Finish = {
  readonly floor: {
    readonly kind: 'planks' | 'tiles'
    readonly wood: string
    readonly colour: number
  }
  readonly walls: number
  readonly trim: number
}

/** A room: north is -z, east is +x; the floor lies at y = 0. */
export type Room = {
  readonly name: string
  readonly west: number
  readonly north: number
  readonly width: number
  readonly depth: number
  readonly height: number
  readonly openings: readonly Opening[]
  readonly finish: Finish
}

/** Where the sun stands (degrees; azimuth clockwise from north) and what burns. */
export type HomeLight = {
  readonly time: 'day' | 'evening'
  readonly azimuth: number
  readonly elevation: number
  /** Colour temperature of the lamps, kelvin. */
  readonly lamps: number
}

export type Home = {
  readonly seed: number
  readonly light: HomeLight
  readonly rooms: readonly Room[]
  readonly things: readonly PlacedThing[]
}

/** From the origin of a home to the sky around it, metres. */
export const skyRadius = 60

/** Nothing lies further than this from any place in a home, metres: as far as cameras need to see. */
export const furthest = 80
