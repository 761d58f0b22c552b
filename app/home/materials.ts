import {
  type Material,
  MeshPhysicalMaterial,
  type MeshPhysicalMaterialParameters,
  MeshStandardMaterial,
  type MeshStandardMaterialParameters,
  type Texture,
} from 'three'
import { once } from './textures/once.ts'
import { fabric, speckle, type Speckle } from './textures/surfaces.ts'
import { wood } from './textures/wood.ts'

type Times = readonly [number, number]

/** A material from its own parameters; for paintings that only one thing wears. */
export const standard = (how: MeshStandardMaterialParameters): Material =>
  new MeshStandardMaterial(how)

export const physical = (how: MeshPhysicalMaterialParameters): Material =>
  new MeshPhysicalMaterial(how)

const shared = (key: string, make: () => Material): Material => once(`material ${key}`, make)

/** Paint, paper, bread: no gloss to speak of. */
export const matte = (color: number, roughness = 0.85): Material =>
  shared(`matte ${color} ${roughness}`, () => standard({ color, roughness }))

export const plastic = (color: number, roughness = 0.45): Material =>
  shared(`plastic ${color} ${roughness}`, () => standard({ color, roughness }))

export const metal = (color = 0xb9bcc0, roughness = 0.3): Material =>
  shared(`metal ${color} ${roughness}`, () => standard({ color, roughness, metalness: 0.95 }))

/** Enamelled or brushed sheet metal, as on kitchen appliances. */
export const sheet = (color: number, roughness = 0.42, metalness = 0.55): Material =>
  shared(`sheet ${color} ${roughness} ${metalness}`, () =>
    standard({ color, roughness, metalness }),
  )

/** Glazed earthenware; seen from both sides, because bowls are. */
export const ceramic = (color: number): Material =>
  shared(`ceramic ${color}`, () =>
    physical({ color, roughness: 0.32, clearcoat: 0.7, clearcoatRoughness: 0.12, side: 2 }),
  )

export const glazed = (how: Speckle, times: Times): Material =>
  shared(`glazed ${JSON.stringify(how)} ${times.join()}`, () =>
    physical({
      ...speckle(how, times),
      roughness: 0.32,
      clearcoat: 0.7,
      clearcoatRoughness: 0.12,
      side: 2,
    }),
  )

/** Lacquer: a hard gloss over a colour. */
export const lacquer = (color: number, metalness = 0.2): Material =>
  shared(`lacquer ${color} ${metalness}`, () =>
    physical({ color, roughness: 0.3, metalness, clearcoat: 0.8, clearcoatRoughness: 0.1 }),
  )

/** Black glass of screens that are off, oven doors and hobs. */
export const blackGlass = (): Material =>
  shared('black glass', () => physical({ color: 0x07080a, roughness: 0.08, clearcoat: 1 }))

/** Thin clear glass: cheap blending instead of transmission, which would draw the home twice. */
export const clearGlass = (color: number, opacity: number): Material =>
  shared(`clear ${color} ${opacity}`, () =>
    physical({
      color,
      opacity,
      transparent: true,
      roughness: 0.04,
      clearcoat: 1,
      envMapIntensity: 2,
      side: 2,
      depthWrite: false,
    }),
  )

/** Dark bottle glass and liquids: glossy all through. */
export const darkGlass = (color: number): Material =>
  shared(`dark glass ${color}`, () =>
    physical({
      color,
      roughness: 0.06,
      clearcoat: 1,
      clearcoatRoughness: 0.03,
      envMapIntensity: 2.6,
    }),
  )

export const wooden = (name: string, times: Times = [1, 1]): Material =>
  shared(`wooden ${name} ${times.join()}`, () => standard({ ...wood(name, times), roughness: 0.5 }))

export const woven = (color: number, times: Times = [2, 2], threads = 56): Material =>
  shared(`woven ${color} ${times.join()} ${threads}`, () =>
    standard({ ...fabric(color, times, threads), roughness: 0.96, side: 2 }),
  )

export const spotted = (how: Speckle, times: Times = [1, 1], roughness = 0.85): Material =>
  shared(`spotted ${JSON.stringify(how)} ${times.join()} ${roughness}`, () =>
    standard({ ...speckle(how, times), roughness, side: 2 }),
  )

/** A sheet with something drawn on it. */
export const printed = (map: Texture, roughness = 0.7): Material =>
  standard({ map, roughness, side: 2 })

/** A lit screen; `glow` is its brightness against white paper in full light. */
export const screen = (map: Texture, glow = 0.85): Material =>
  standard({
    color: 0x050505,
    roughness: 0.18,
    emissive: 0xffffff,
    emissiveMap: map,
    emissiveIntensity: glow,
  })
