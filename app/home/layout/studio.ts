import { formOf } from '../forms.ts'
import { between, pick, seeded, seedOf } from '../random.ts'
import type { Home, HomeLight, PlacedThing, Room } from '../thing.ts'
import { lightOf } from './layout.ts'

/** The id of the thing that is looked at. */
export const shown = 'shown'

/**
 * A bare room with one thing in it, to look at from all sides: a small thing on a table, a toaster on a
 * kitchen counter, furniture on the floor, a clock on the wall, a dining table laid and with its chairs;
 * fruit and mice in their company.
 * Walls, floor, timber and light are drawn from the seed.
 */
export function layOutStudio(seed: number, kind: string, time: HomeLight['time']): Home {
  const random = seeded(seedOf(seed, 'studio'))
  const room: Room = {
    name: 'studio',
    west: -3.4,
    north: -3.4,
    width: 6.8,
    depth: 6.8,
    height: 2.7,
    openings: [
      { kind: 'window', side: 'west', middle: 2.6, width: 1.8, bottom: 0.9, top: 2.3 },
      { kind: 'window', side: 'south', middle: 4.6, width: 1.8, bottom: 0.9, top: 2.3 },
    ],
    finish: {
      floor: { kind: 'planks', wood: pick(random, ['oak', 'walnut', 'pine', 'beech']), colour: 0 },
      walls: pick(random, [0xe9e4da, 0xe6e9e4, 0xe3e6ea, 0xeee3d2]),
      trim: 0xf4f2ec,
    },
  }
  const { size, stands } = formOf(kind)
  const place: Place = (of, position, on) => ({
    id: of,
    kind: of,
    label: formOf(of).label,
    room: room.name,
    position,
    yaw: 0,
    size: formOf(of).size,
    on,
    seed: seedOf(seed, of),
  })
  const thing = { ...place(kind, [0, 0, between(random, -0.15, 0.15)], null), id: shown }
  const home = { seed, light: lightOf(seed, time), rooms: [room] }
  if (kind === 'dining-table') return { ...home, things: lay(thing, place) }
  if (stands === 'floor') return { ...home, things: [thing] }
  if (stands === 'wall') {
    return { ...home, things: [{ ...thing, position: [0, 1.5, room.north + size[2] / 2 + 0.002] }] }
  }
  if (stands === 'worktop') return { ...home, things: onCounter(thing, place, room) }
  const support = size[0] > 1 ? 'lowboard' : 'dining-table'
  const [, high] = formOf(support).size
  const [x, , z] = thing.position
  const beside = (company[kind] ?? []).map(([other, dx, dz], i) => ({
    ...place(other, [x + dx, high, z + dz], support),
    id: `beside ${i}`,
    seed: seedOf(seed, `beside ${i}`),
  }))
  return {
    ...home,
    things: [
      place(support, [x, 0, z], null),
      { ...thing, position: [x, high, z], on: support },
      ...beside,
    ],
  }
}

/** What lies beside a thing wherever one meets it, and where: metres along x and z. */
const company: Readonly<
  Record<string, readonly (readonly [kind: string, x: number, z: number])[]>
> = {
  apple: [
    ['orange', -0.11, -0.03],
    ['bananas', 0.17, -0.05],
  ],
  orange: [
    ['orange', 0.1, -0.03],
    ['orange', -0.03, -0.12],
  ],
  donut: [
    ['donut-chocolate', 0.13, -0.04],
    ['teacup', -0.2, -0.06],
  ],
  'donut-chocolate': [
    ['donut', -0.13, -0.04],
    ['teacup', 0.2, -0.06],
  ],
  'wine-bottle': [['wine-glass', 0.15, 0.04]],
  'wine-glass': [['wine-bottle', -0.17, -0.05]],
  'mouse-black': [['keyboard-black', -0.32, 0]],
  'mouse-white': [['keyboard-white', -0.26, 0]],
}

type Place = (kind: string, position: PlacedThing['position'], on: string | null) => PlacedThing

/** A piece of kitchen against the northern wall, the thing in the middle of its worktop. */
function onCounter(thing: PlacedThing, place: Place, { north }: Room): PlacedThing[] {
  const [z, high] = [north + 0.35, formOf('counter-120').size[1]]
  return [
    place('counter-120', [0, 0, z], null),
    place('sink-unit', [-1.22, 0, z], null),
    place('oven', [0.92, 0, z + 0.03], null),
    place('wall-cupboard', [0, 1.5, north + 0.182], null),
    { ...thing, position: [0, high, z - 0.03], on: 'counter-120' },
    place('mug-blue', [0.36, high, z - 0.05], 'counter-120'),
    place('olive-oil', [-0.42, high, z - 0.12], 'counter-120'),
  ]
}

/** A dining table is one by what stands on and around it. */
function lay(table: PlacedThing, place: Place): PlacedThing[] {
  const [x, , z] = table.position
  const high = table.size[1]
  const chairs = [-1, 1].flatMap((side) =>
    [-0.37, 0.37].map((along): PlacedThing => ({
      ...place('chair-oak', [x + along, 0, z + side * 0.78], null),
      id: `chair ${side} ${along}`,
      yaw: side > 0 ? Math.PI : 0,
    })),
  )
  const laid = (
    [
      ['vase-flowers', 0, 0],
      ['wine-bottle', 0.3, 0.1],
      ['bowl', -0.4, 0.25],
      ['wine-glass', -0.25, -0.25],
      ['teacup', 0.45, -0.25],
    ] as const
  ).map(([kind, dx, dz]) => place(kind, [x + dx, high, z + dz], table.id))
  return [table, ...chairs, ...laid]
}
