import { seeded } from '../random.ts'
import { type Pen, penOf } from './paint.ts'
import { disc } from './print.ts'

/** A hazy sky above far hills and trees, once around; the horizon lies at half the height. */
export function outdoors(pen: Pen, width: number, height: number): void {
  const random = seeded(77)
  const horizon = height * 0.51
  const sky = pen.createLinearGradient(0, 0, 0, horizon)
  sky.addColorStop(0, '#6f9fd0')
  sky.addColorStop(0.7, '#b9d3ea')
  sky.addColorStop(1, '#eef3f6')
  pen.fillStyle = sky
  pen.fillRect(0, 0, width, horizon)
  pen.fillStyle = '#7f9a5c'
  pen.fillRect(0, horizon, width, height - horizon)
  const clouds = penOf(width, height)
  clouds.fillStyle = 'rgb(255 255 255 / 0.5)'
  for (let i = 0; i < 70; i++) {
    const [x, y] = [random() * width, horizon * (0.5 + 0.4 * random())]
    clouds.fillRect(x, y, 60 + random() * 160, 8 + random() * 14)
  }
  const trees = penOf(width, height)
  const rows = ['#a9bccb', '#8ea79a', '#6f8f62', '#587a48']
  for (const [row, colour] of rows.entries()) {
    trees.fillStyle = colour
    const [size, rise] = [10 + row * 5, 30 - row * 9]
    for (let x = 0; x < width; x += 5) {
      const hill = rise * (0.6 + 0.4 * Math.sin((x / width) * 2 * Math.PI * (3 + row) + row * 2))
      disc(trees, x, horizon - hill + row * 5, size * (0.5 + 0.5 * random()))
      trees.fillRect(x - 3, horizon - hill + row * 5, 8, hill + 12)
    }
  }
  // Blurred once as a whole: a filter for every stroke would take a software rasteriser a minute.
  for (const [layer, blur] of [
    [clouds, 14],
    [trees, 1],
  ] as const) {
    pen.filter = `blur(${blur}px)`
    pen.drawImage(layer.canvas, 0, 0)
  }
  pen.filter = 'none'
}
