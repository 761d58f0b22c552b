import { seeded } from '../random.ts'
import { css, type Pen, penOf, shade } from './paint.ts'
import { disc } from './print.ts'

type Random = () => number

/** Trees of three rows: how far they reach below and above the horizon, parts of the height, and their greens. */
const rows = [
  { foot: 0.012, size: 0.016, every: 0.006, colour: 0x7d9a86 },
  { foot: 0.03, size: 0.03, every: 0.016, colour: 0x5f8552 },
  { foot: 0.075, size: 0.055, every: 0.045, colour: 0x4a7440 },
] as const

const walls = [0xe9dfcf, 0xd8c3a8, 0xcfd6da, 0xe4cfc0] as const
const roofs = [0x8d4f3c, 0x6d5a52, 0x7a6a60, 0x94604a] as const

/** A garden, some houses and far hills under a summer sky, once around; the horizon lies at half the height. */
export function outdoors(pen: Pen, width: number, height: number): void {
  const random = seeded(77)
  const horizon = height * 0.51
  const [high, low] = [pen.createLinearGradient(0, 0, 0, horizon), lawn(pen, horizon, height)]
  high.addColorStop(0, '#5f97d3')
  high.addColorStop(0.75, '#a3c8e8')
  high.addColorStop(1, '#dce9f0')
  pen.fillStyle = high
  pen.fillRect(0, 0, width, horizon)
  clouds(pen, width, horizon, random)
  hills(pen, width, horizon, height)
  pen.fillStyle = low
  pen.fillRect(0, horizon, width, height - horizon)
  for (const [i, row] of rows.entries()) {
    if (i === 2) houses(pen, width, horizon + 0.03 * height, height, random)
    for (let x = 0; x < width; x += row.every * width * (0.6 + 0.8 * random())) {
      const near = 0.75 + 0.5 * random() // the nearer, the lower and larger
      const foot = horizon + row.foot * height * near
      const colour = shade(row.colour, 0.85 + 0.3 * random())
      tree(pen, [x, foot], row.size * height * near * (0.8 + 0.4 * random()), colour, random)
    }
  }
}

function lawn(pen: Pen, from: number, to: number) {
  const green = pen.createLinearGradient(0, from, 0, to)
  green.addColorStop(0, '#93ad6e')
  green.addColorStop(0.12, '#7c9f54')
  green.addColorStop(1, '#4f7236')
  return green
}

/** Heaps of discs on a quarter of the size: drawn larger, they are soft. */
function clouds(pen: Pen, width: number, horizon: number, random: Random): void {
  const part = 8
  const heap = penOf(width / part, horizon / part)
  heap.fillStyle = 'rgb(255 255 255 / 0.22)'
  for (let i = 0; i < 46; i++) {
    const [x, y] = [(random() * width) / part, ((0.55 + 0.38 * random()) * horizon) / part]
    const long = 4 + random() * 14
    for (let puff = 0; puff < 14; puff++) {
      const along = (random() - 0.5) * 2
      disc(heap, x + along * long, y - (1 - along * along) * random() * 3, 1 + random() * 2.4)
    }
  }
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(heap.canvas, 0, 0, width, horizon)
}

/** Three ridges, the farther the bluer; whole waves, so that the ends meet. */
function hills(pen: Pen, width: number, horizon: number, height: number): void {
  for (const [i, colour] of ['#b3c6d6', '#9db5bd', '#8fa995'].entries()) {
    pen.fillStyle = colour
    pen.beginPath()
    pen.moveTo(0, horizon)
    for (let x = 0; x <= width; x += 8) {
      const turn = (x / width) * 2 * Math.PI
      const wave = Math.sin(turn * (4 + 3 * i) + i) + 0.5 * Math.sin(turn * (11 + 4 * i) + 2 * i)
      pen.lineTo(x, horizon - height * (0.034 - 0.009 * i) * (0.7 + 0.25 * wave))
    }
    pen.lineTo(width, horizon)
    pen.fill()
  }
}

/** A crown of leaves, light above and dark beneath, on a trunk with a shadow at its foot. */
function tree(
  pen: Pen,
  [x, foot]: readonly [number, number],
  size: number,
  colour: number,
  random: Random,
): void {
  pen.fillStyle = 'rgb(38 64 30 / 0.45)'
  pen.beginPath()
  pen.ellipse(x + size * 0.2, foot, size * 0.7, size * 0.09, 0, 0, 7)
  pen.fill()
  pen.fillStyle = css(shade(0x5a4636, 0.8 + 0.3 * random()))
  pen.fillRect(x - size * 0.06, foot - size * 0.7, size * 0.12, size * 0.7)
  for (let leaf = 0; leaf < 130; leaf++) {
    const [angle, far] = [random() * 2 * Math.PI, Math.sqrt(random())]
    const [dx, dy] = [Math.cos(angle) * far, Math.sin(angle) * far]
    pen.fillStyle = css(shade(colour, 0.95 - 0.3 * dy + 0.16 * (random() - 0.5) - 0.1 * dx))
    disc(
      pen,
      x + dx * size * 0.55,
      foot - size * 1.15 + dy * size * 0.62,
      size * (0.05 + 0.1 * random()),
    )
  }
}

/** A house here and there behind the garden, its front towards us. */
function houses(pen: Pen, width: number, foot: number, height: number, random: Random): void {
  for (let x = 0; x < width; x += width * (0.035 + 0.06 * random())) {
    const [wide, high] = [height * (0.06 + 0.05 * random()), height * (0.03 + 0.014 * random())]
    const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T
    pen.fillStyle = css(pick(walls))
    pen.fillRect(x, foot - high, wide, high)
    pen.fillStyle = css(pick(roofs))
    pen.beginPath()
    pen.moveTo(x - wide * 0.06, foot - high)
    pen.lineTo(x + wide * 0.14, foot - high * 1.7)
    pen.lineTo(x + wide * 0.86, foot - high * 1.7)
    pen.lineTo(x + wide * 1.06, foot - high)
    pen.fill()
    pen.fillStyle = '#4d5a66'
    for (let i = 0; i < 4; i++) {
      pen.fillRect(x + wide * (0.1 + 0.22 * i), foot - high * 0.75, wide * 0.11, high * 0.36)
    }
  }
}
