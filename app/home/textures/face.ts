import type { Texture } from 'three'
import { seeded } from '../random.ts'
import { css, drawn, type Pen, shade } from './paint.ts'
import { disc } from './print.ts'

export type Face = {
  readonly skin: number
  readonly hair: number
  readonly iris: number
  readonly lips: number
}

/** Canvas pixels: a sphere's map is one turn wide and half a turn high; +z lies at a quarter. */
const side = 1024
const front = side / 4

/**
 * A head's skin all around, with eyes, brows, nose shadow, a smile and cheeks towards +z; the hair is
 * painted from `hairline`, the height on the unit sphere where it begins at this x and z, upwards.
 */
export const faceTexture = (face: Face, hairline: (x: number, z: number) => number): Texture =>
  drawn(side, side, (pen) => {
    pen.fillStyle = css(face.skin)
    pen.fillRect(0, 0, side, side)
    glow(pen, [front, 560], 260, 170, shade(face.skin, 1.08))
    for (const s of [-1, 1]) {
      glow(pen, [front + s * 92, 600], 70, 60, css(mix(face.skin, face.lips, 0.35)))
      glow(pen, [front + s * 70, 498], 66, 46, css(shade(face.skin, 0.8)))
      eye(pen, front + s * 68, 505, face.iris)
      brow(pen, front + s * 68, s, face.hair)
    }
    glow(pen, [front, 596], 34, 16, css(shade(face.skin, 0.68)))
    mouth(pen, face)
    glow(pen, [front, 730], 60, 20, css(shade(face.skin, 0.82)))
    growHair(pen, face.hair, hairline)
  })

function growHair(pen: Pen, colour: number, hairline: (x: number, z: number) => number): void {
  pen.fillStyle = css(colour)
  for (let x = 0; x < side; x += 2) {
    const turn = (x / side) * 2 * Math.PI
    // On three's sphere u runs from -x over +z: x = -cos(turn), z = sin(turn).
    const low = hairline(-Math.cos(turn), Math.sin(turn))
    const uneven = 6 * Math.sin(x * 0.21) * Math.sin(x * 0.083)
    pen.fillRect(x, 0, 2, (Math.acos(Math.max(-1, low)) / Math.PI) * side + uneven)
  }
}

/** Strands that run down a sphere's map, lighter and darker. */
export const hairTexture = (colour: number): Texture =>
  drawn(512, 512, (pen, width, height) => {
    const random = seeded(77)
    pen.fillStyle = css(colour)
    pen.fillRect(0, 0, width, height)
    for (let i = 0; i < 700; i++) {
      const [x, sway] = [random() * width, (random() - 0.5) * 40]
      pen.strokeStyle = css(shade(colour, 0.6 + random() * 0.9))
      pen.globalAlpha = 0.5
      pen.lineWidth = 1 + random() * 2
      pen.beginPath()
      pen.moveTo(x, 0)
      pen.bezierCurveTo(x + sway, height / 3, x - sway, (height * 2) / 3, x, height)
      pen.stroke()
    }
  })

/** A soft spot of colour. */
function glow(
  pen: Pen,
  [x, y]: readonly [number, number],
  rx: number,
  ry: number,
  colour: string | number,
): void {
  const tone = typeof colour === 'number' ? css(colour) : colour
  pen.save()
  pen.translate(x, y)
  pen.scale(1, ry / rx)
  const fade = pen.createRadialGradient(0, 0, 0, 0, 0, rx)
  fade.addColorStop(0, tone)
  fade.addColorStop(1, `${tone}00`)
  pen.fillStyle = fade
  disc(pen, 0, 0, rx)
  pen.restore()
}

function eye(pen: Pen, x: number, y: number, iris: number): void {
  const almond = () => {
    pen.beginPath()
    pen.moveTo(x - 32, y + 2)
    pen.quadraticCurveTo(x, y - 26, x + 32, y + 2)
    pen.quadraticCurveTo(x, y + 20, x - 32, y + 2)
  }
  pen.save()
  almond()
  pen.clip()
  pen.fillStyle = '#f4f1ec'
  pen.fillRect(x - 40, y - 40, 80, 80)
  pen.fillStyle = css(iris)
  disc(pen, x, y - 3, 15)
  pen.fillStyle = '#0b0908'
  disc(pen, x, y - 3, 7)
  pen.fillStyle = '#ffffff'
  disc(pen, x - 5, y - 9, 3.5)
  pen.restore()
  pen.strokeStyle = '#2a1c16'
  pen.lineWidth = 5
  pen.beginPath()
  pen.moveTo(x - 33, y + 3)
  pen.quadraticCurveTo(x, y - 27, x + 33, y + 2)
  pen.stroke()
}

function brow(pen: Pen, x: number, s: number, hair: number): void {
  pen.strokeStyle = css(hair)
  pen.lineWidth = 12
  pen.lineCap = 'round'
  pen.beginPath()
  pen.moveTo(x - s * 34, 462)
  pen.quadraticCurveTo(x, 440, x + s * 40, 462)
  pen.stroke()
}

function mouth(pen: Pen, { lips }: Face): void {
  const [x, y] = [front, 662]
  pen.fillStyle = css(lips)
  pen.beginPath()
  pen.moveTo(x - 57, y - 7)
  pen.quadraticCurveTo(x - 20, y - 14, x, y - 8)
  pen.quadraticCurveTo(x + 20, y - 14, x + 57, y - 7)
  pen.quadraticCurveTo(x, y + 42, x - 57, y - 7)
  pen.fill()
  pen.strokeStyle = css(shade(lips, 0.5))
  pen.lineWidth = 4
  pen.beginPath()
  pen.moveTo(x - 60, y - 9)
  pen.quadraticCurveTo(x, y + 19, x + 60, y - 9)
  pen.stroke()
}

function mix(a: number, b: number, t: number): number {
  const part = (bits: number) =>
    Math.round(((a >> bits) & 255) * (1 - t) + ((b >> bits) & 255) * t) << bits
  return part(16) | part(8) | part(0)
}
