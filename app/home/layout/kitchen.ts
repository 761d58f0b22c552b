import { between, pick, type Random, shuffle } from '../random.ts'
import type { Furnishing } from './furnish.ts'

/** A row of units along the east wall below wall cupboards, and a table with chairs. */
export function furnishKitchen({ room, put, against, scatter }: Furnishing, random: Random): void {
  const row = shuffle(random, ['counter-120', 'sink-unit', 'oven', 'counter-60'])
  const widths: Readonly<Record<string, number>> = { 'counter-60': 0.6, oven: 0.6 }
  against('fridge', 'north', room.width - 0.4)
  let along = 0.86 // the fridge stands in the corner
  const counters = row.flatMap((kind) => {
    const wide = widths[kind] ?? 1.2
    const unit = against(kind, 'east', along + wide / 2)
    if (unit && kind === 'counter-120') against('wall-cupboard', 'east', along + wide / 2, 1.5)
    along += wide + 0.004
    return unit && kind.startsWith('counter') ? [unit] : []
  })
  const big = counters.find(({ kind }) => kind === 'counter-120') ?? null
  scatter([pick(random, ['toaster-steel', 'toaster-toast']), 'microwave', 'olive-oil'], big)
  const small = counters.find(({ kind }) => kind === 'counter-60') ?? null
  scatter(['plant-table', 'mug-blue', 'bananas'], small)

  const [x, z] = [room.west + 1.65, room.north + 2.6 + between(random, -0.1, 0.1)]
  const table = put('dining-table', { position: [x, 0, z], yaw: Math.PI / 2 })
  const chair = pick(random, ['chair-oak', 'chair-dark', 'chair-shell'])
  for (const [side, end] of [
    [-1, -0.37],
    [1, -0.37],
    [-1, 0.37],
    [1, 0.37],
  ] as const) {
    const away = between(random, 0.76, 0.88)
    const yaw = (side * -Math.PI) / 2 + between(random, -0.15, 0.15)
    put(chair, { position: [x + side * away, 0, z + end], yaw })
  }
  const laid = [
    'teacup',
    'bowl-milk',
    'wine-bottle',
    'water-bottle',
    'apple',
    'orange',
    'scissors-red',
  ]
  const more = ['tissues', 'receipt', 'mug-blue', 'keys', 'beer-bottle', 'donut-chocolate']
  scatter(['vase-flowers', ...laid, ...shuffle(random, more).slice(0, 5)], table)

  against('wall-clock', 'west', 1.1, 1.7)
  against('painting', 'south', 0.7, 1.4)
  put('person-man', { position: [x + 1.15, 0, room.north + 0.7], yaw: -0.3 })
}
