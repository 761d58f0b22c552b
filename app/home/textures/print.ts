import type { Texture } from 'three'
import { seeded } from '../random.ts'
import { css, drawn, type Pen } from './paint.ts'

export type Label = {
  readonly title: string
  readonly line: string
  readonly ground: number
  readonly ink: number
  readonly accent: number
}

/** A bottle's label, twice around, so that it can be read from either side. */
export function label({ title, line, ground, ink, accent }: Label): Texture {
  return drawn(1024, 512, (pen, width, height) => {
    pen.fillStyle = css(ground)
    pen.fillRect(0, 0, width, height)
    pen.fillStyle = css(accent)
    for (const top of [0, height - 46]) pen.fillRect(0, top, width, 46)
    pen.textAlign = 'center'
    for (const middle of [width / 4, (width * 3) / 4]) {
      pen.fillStyle = css(ink)
      pen.font = 'bold 84px Georgia, serif'
      pen.fillText(title, middle, 170, 420)
      pen.font = 'italic 46px Georgia, serif'
      pen.fillText(line, middle, 236, 400)
      for (const [radius, colour] of [
        [62, accent],
        [44, ground],
        [24, ink],
      ] as const) {
        pen.fillStyle = css(colour)
        disc(pen, middle, 350, radius)
      }
    }
  })
}

export function disc(pen: Pen, x: number, y: number, radius: number): void {
  pen.beginPath()
  pen.arc(x, y, radius, 0, 7)
  pen.fill()
}

export type Note = {
  readonly lines: readonly string[]
  readonly paper: string
  readonly ink: string
  /** Height of the letters as part of the sheet's height. */
  readonly letters: number
  readonly face: 'hand' | 'print' | 'till'
}

const faces = {
  hand: '"Comic Neue", "Segoe Print", "Comic Sans MS", cursive',
  print: 'Georgia, serif',
  till: '"Courier New", monospace',
} as const

/** Lines of text on a sheet of `width` x `height` pixels, from the top left. */
export function note({ lines, paper, ink, letters, face }: Note, size: [number, number]): Texture {
  return drawn(...size, (pen, width, height) => {
    pen.fillStyle = paper
    pen.fillRect(0, 0, width, height)
    pen.fillStyle = ink
    const high = height * letters
    pen.font = `${face === 'till' ? '' : 'bold '}${high}px ${faces[face]}`
    for (const [i, line] of lines.entries()) {
      pen.fillText(line, width * 0.07, high * 1.35 * (i + 1), width * 0.86)
    }
  })
}

/** Grey bars in place of a page's words, between `top` and `bottom` (pixels), margins `edge`. */
export function fakeText(
  pen: Pen,
  { top, bottom, left, right }: Record<'top' | 'bottom' | 'left' | 'right', number>,
  seed: number,
  line = 19,
): void {
  const random = seeded(seed)
  pen.fillStyle = 'rgb(40 36 32 / 0.75)'
  for (let y = top; y < bottom; y += line) {
    for (let x = left; x < right - 10;) {
      const word = 10 + random() * 46
      pen.fillRect(x, y, Math.min(word, right - x), line * 0.37)
      x += word + 9
    }
  }
}

/** Coloured hills below a sky, the stuff of covers, pictures and television. */
export function landscape(pen: Pen, width: number, height: number, seed: number): void {
  const random = seeded(seed)
  const sky = pen.createLinearGradient(0, 0, 0, height)
  sky.addColorStop(0, '#3f78b8')
  sky.addColorStop(0.45, '#bcd7ea')
  sky.addColorStop(0.56, '#f5dcae')
  pen.fillStyle = sky
  pen.fillRect(0, 0, width, height)
  pen.fillStyle = '#fff2c4'
  disc(pen, width * (0.2 + 0.6 * random()), height * 0.26, height * 0.08)
  const ranges = ['#7f93ab', '#5b7591', '#3f6b4a', '#5e8b45']
  for (const [i, colour] of ranges.entries()) {
    pen.fillStyle = colour
    pen.beginPath()
    pen.moveTo(0, height)
    let y = height * (0.47 + i * 0.1)
    for (let x = 0; x <= width; x += width / 40) {
      y += (random() - 0.5) * height * (0.1 - i * 0.02)
      pen.lineTo(x, y)
    }
    pen.lineTo(width, height)
    pen.fill()
  }
  pen.fillStyle = '#2d4d2b'
  for (let i = 0; i < 60; i++) {
    const [x, y, s] = [random() * width, height * (0.77 + 0.23 * random()), 6 + random() * 16]
    pen.beginPath()
    pen.moveTo(x, y - s * 2)
    pen.lineTo(x + s, y)
    pen.lineTo(x - s, y)
    pen.fill()
  }
}
