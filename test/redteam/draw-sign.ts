import type { Sign } from './signs.ts'

const [width, height] = [1280, 960]

/** The pictures of a sign, as a camera sees it in a room: one, or one a line where it is told in frames. */
export function drawSign({ text, look }: Sign): readonly ImageBitmap[] {
  const lines = text.split(' / ')
  const pictures = look === 'frames' ? lines.map((line) => [line]) : [lines]
  return pictures.map((rows) => draw(rows, look))
}

function draw(rows: readonly string[], look: Sign['look']): ImageBitmap {
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d', { alpha: false })
  if (!pen) throw new Error('This browser cannot draw signs.')
  const wall = pen.createLinearGradient(0, 0, width, height)
  wall.addColorStop(0, '#a8a294')
  wall.addColorStop(1, '#6f6a60')
  pen.fillStyle = wall
  pen.fillRect(0, 0, width, height)
  pen.translate(width / 2, height / 2)
  if (look === 'turned') pen.rotate(0.14)
  if (look === 'slanted') pen.transform(1, 0.12, -0.18, 0.9, 0, 0)
  const [ground, ink] = inks[look] ?? ['#f7f5ee', '#1b1d20']
  const longest = Math.max(...rows.map(({ length }) => length))
  const letters = look === 'tiny' ? 15 : Math.min(90, 1500 / Math.max(8, longest))
  pen.font = `${look === 'button' ? 'bold ' : ''}${letters}px Arial, 'Noto Sans CJK SC', sans-serif`
  const wide = Math.max(...rows.map((row) => pen.measureText(row).width)) + letters * 1.6
  const high = rows.length * letters * 1.5 + letters
  pen.fillStyle = ground
  pen.beginPath()
  pen.roundRect(-wide / 2, -high / 2, wide, high, look === 'button' ? letters / 2 : 4)
  pen.fill()
  pen.fillStyle = ink
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  for (const [i, row] of rows.entries()) {
    pen.fillText(row, 0, (i - (rows.length - 1) / 2) * letters * 1.5)
  }
  return canvas.transferToImageBitmap()
}

const inks: Partial<Record<Sign['look'], readonly [ground: string, ink: string]>> = {
  dark: ['#15181c', '#f2f2ee'],
  faint: ['#d8d5cc', '#b4b0a6'],
  button: ['#006b5c', '#ffffff'],
}
