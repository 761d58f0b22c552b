import { type Material, type Object3D, PlaneGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { standard } from '../materials.ts'
import { decal, group, mesh, put, roundBox } from '../shapes.ts'
import { once } from '../textures/once.ts'
import { type Pen, penOf, textureOf } from '../textures/paint.ts'

/** A key: where it begins along its row and how wide it is, in units of a letter key, and its legend. */
type Key = {
  readonly row: number
  readonly x: number
  readonly width: number
  readonly legend: string
}

const full = 15
const withPad = 21.6

/** Rows of an ANSI keyboard after the row of functions: first key's width, letters, last legend. */
const rows = [
  { first: 0, lead: '', letters: '`1234567890-=', last: 'back' },
  { first: 1.5, lead: 'tab', letters: 'QWERTYUIOP[]', last: '\\' },
  { first: 1.75, lead: 'caps', letters: "ASDFGHJKL;'", last: 'enter' },
  { first: 2.25, lead: 'shift', letters: 'ZXCVBNM,./', last: 'shift' },
]
const bottom = [
  [1.25, 'ctrl'],
  [1.25, 'fn'],
  [1.25, 'alt'],
  [5.75, ''],
  [1.25, 'alt'],
  [1.25, 'ctrl'],
  [1, '<'],
  [1, 'v'],
  [1, '>'],
] as const

/** The keys of a keyboard, with arrows' block and number pad where asked. */
export function keysOf(pad: boolean): readonly Key[] {
  const keys: Key[] = []
  const top = ['esc', ...Array.from({ length: 12 }, (_, i) => `F${i + 1}`), 'del']
  const width = full / top.length
  for (const [i, legend] of top.entries()) keys.push({ row: 0, x: i * width, width, legend })
  for (const [i, { first, lead, letters, last }] of rows.entries()) {
    const row = i + 1
    if (first > 0) keys.push({ row, x: 0, width: first, legend: lead })
    for (const [j, legend] of Array.from(letters).entries())
      keys.push({ row, x: first + j, width: 1, legend })
    const x = first + letters.length
    keys.push({ row, x, width: full - x, legend: last })
  }
  let x = 0
  for (const [width, legend] of bottom) {
    keys.push({ row: 5, x, width, legend })
    x += width
  }
  return pad ? [...keys, ...padKeys()] : keys
}

function padKeys(): Key[] {
  const keys: Key[] = []
  for (const [i, legend] of Array.from('789456123').entries()) {
    keys.push({ row: 2 + Math.floor(i / 3), x: 18.6 + (i % 3), width: 1, legend })
  }
  for (let column = 0; column < 3; column++) {
    keys.push({ row: 1, x: 18.6 + column, width: 1, legend: '/*-'[column] ?? '' })
    keys.push({ row: 5, x: 18.6 + column, width: 1, legend: '0.+'[column] ?? '' })
    keys.push({ row: 5, x: 15.3 + column, width: 1, legend: '' })
    for (const row of [0, 1]) keys.push({ row, x: 15.3 + column, width: 1, legend: '' })
  }
  keys.push({ row: 4, x: 16.3, width: 1, legend: '' })
  return keys
}

type Bed = {
  readonly width: number
  readonly depth: number
  /** Height of the caps, and the gap between two of them, metres. */
  readonly high: number
  readonly gap: number
  readonly caps: Material
  readonly legends: string
  readonly pad: boolean
}

/** Keys on the plane y = 0 about the origin, with their legends printed on. */
export function keyBed({ width, depth, high, gap, caps, legends, pad }: Bed): Object3D {
  const unit = width / (pad ? withPad : full)
  const step = depth / 6
  const keys = keysOf(pad)
  const bodies = keys.map((key) =>
    roundBox(key.width * unit - gap, high, step - gap, 0.0012, 1).translate(
      (key.x + key.width / 2) * unit - width / 2,
      high / 2,
      (key.row + 0.5) * step - depth / 2,
    ),
  )
  const print = once(`legends ${legends} ${pad} ${width}`, () => {
    const pen = penOf(1024, Math.round((1024 * depth) / width))
    paintLegends(pen, keys, { unit: (unit / width) * 1024, step: pen.canvas.height / 6, legends })
    return standard({
      map: textureOf(pen),
      transparent: true,
      roughness: 0.6,
      depthWrite: false,
      polygonOffset: true,
      polygonOffsetFactor: -2,
    })
  })
  const sheet = mesh(new PlaneGeometry(width, depth).rotateX(-Math.PI / 2), print)
  return group(mesh(mergeGeometries(bodies), caps), decal(put(sheet, [0, high + 0.0003, 0])))
}

function paintLegends(
  pen: Pen,
  keys: readonly Key[],
  {
    unit,
    step,
    legends,
  }: { readonly unit: number; readonly step: number; readonly legends: string },
): void {
  pen.fillStyle = legends
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  for (const { row, x, width, legend } of keys) {
    pen.font = `${legend.length > 1 ? 0.3 * step : 0.5 * step}px Arial, sans-serif`
    pen.fillText(legend, (x + width / 2) * unit, (row + 0.5) * step)
  }
}
