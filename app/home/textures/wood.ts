import type { MeshStandardMaterialParameters } from 'three'
import { seeded } from '../random.ts'
import { fieldOf, noise, type Field } from './noise.ts'
import { once } from './once.ts'
import { normals, penOf, ramp, textureOf, type Pen } from './paint.ts'

/** Dark, middle and light tone of the grain. */
const woods: Readonly<Record<string, readonly [number, number, number]>> = {
  oak: [0x7a5230, 0xa97c4e, 0xc9a06d],
  walnut: [0x35201a, 0x5a3827, 0x7c5036],
  beech: [0xb08353, 0xd2ab7c, 0xe6c99f],
  pine: [0xc08a4e, 0xdcb074, 0xedcf9b],
  dark: [0x1f1512, 0x34231c, 0x4a332a],
  white: [0xd8d4cc, 0xe6e3dc, 0xf1efea],
}

export const woodNames: readonly string[] = Object.keys(woods)

type Maps = Pick<
  MeshStandardMaterialParameters,
  'map' | 'normalMap' | 'roughnessMap' | 'bumpMap' | 'bumpScale'
>

/** Grain along u, painted once for each wood. `times` is how often it repeats along u and v. */
export function wood(name: string, times: readonly [number, number] = [1, 1]): Maps {
  const { colour, bumps } = once(`wood ${name}`, () => {
    const field = grain(3)
    return { colour: paintGrain(field, name), bumps: normals(field, 1.2) }
  })
  return { map: textureOf(colour, times), normalMap: textureOf(bumps, times, 'data') }
}

/** A floor of `rows` boards along u, each cut from another part of the grain, with dark joints. */
export function planks(name: string, times: readonly [number, number], rows = 8): Maps {
  const { colour, bumps } = once(`planks ${name} ${rows}`, () => layPlanks(name, rows))
  return {
    map: textureOf(colour, times),
    bumpMap: textureOf(bumps, times, 'data'),
    bumpScale: 1,
  }
}

/** Long streaks with faint rings. */
function grain(seed: number): Field {
  const side = 512
  const streaks = noise(side, { seed, cell: 64, octaves: 5, stretch: [0.29, 8], gain: 0.68 })
  const bends = noise(side, { seed: seed + 7, cell: 256, octaves: 2, stretch: [0.5, 1] })
  return fieldOf(side, (i, _, y) => {
    const rings = 0.5 + 0.5 * Math.sin(((bends.values[i] ?? 0) * 9 + (y / side) * 34) * Math.PI)
    return (streaks.values[i] ?? 0) * 0.78 + rings * 0.12 + 0.05
  })
}

function paintGrain(field: Field, name: string): Pen {
  const tones = woods[name]
  if (!tones) throw new Error(`There is no wood "${name}"; choose one of ${woodNames.join(', ')}.`)
  const [dark, middle, light] = tones
  return ramp(field, [
    [0.15, dark],
    [0.5, middle],
    [0.85, light],
  ])
}

function layPlanks(name: string, rows: number): { colour: Pen; bumps: Pen } {
  const side = 1024
  const height = side / rows
  const boards = [5, 16, 27].map((seed) => paintGrain(grain(seed), name))
  const colour = penOf(side, side)
  const bumps = penOf(side, side)
  bumps.fillStyle = '#888'
  bumps.fillRect(0, 0, side, side)
  const joint = (x: number, y: number, w: number, h: number) => {
    colour.fillStyle = 'rgb(25 14 6 / 0.75)'
    colour.fillRect(x, y, w, h)
    bumps.fillStyle = '#333'
    bumps.fillRect(x, y, w, h)
  }
  const random = seeded(5)
  for (let row = 0; row < rows; row++) {
    const y = row * height
    for (let x = -random() * side * 0.5; x < side;) {
      const length = side * (0.35 + 0.35 * random())
      const board = boards[Math.floor(random() * boards.length)]
      const from = random() * (512 - height)
      if (board) colour.drawImage(board.canvas, 0, from, 512, height, x, y, length, height)
      const tone = (random() - 0.5) * 0.3
      colour.fillStyle = tone > 0 ? `rgb(255 240 210 / ${tone})` : `rgb(20 10 0 / ${-tone * 1.4})`
      colour.fillRect(x, y, length, height)
      joint(x, y, 2, height)
      x += length
    }
    joint(0, y, side, 2)
  }
  return { colour, bumps }
}
