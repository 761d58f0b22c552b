import type { Texture } from 'three'
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

/** A head's skin all around, with eyes, brows, nose shadow, mouth and cheeks towards +z. */
export const faceTexture = (face: Face): Texture =>
  drawn(side, side, (pen) => {
    pen.fillStyle = css(face.skin)
    pen.fillRect(0, 0, side, side)
    glow(pen, [front, 560], 260, 170, shade(face.skin, 1.08))
    for (const s of [-1, 1]) {
      glow(pen, [front + s * 92, 600], 70, 60, css(mix(face.skin, face.lips, 0.35)))
      glow(pen, [front + s * 70, 498], 66, 46, css(shade(face.skin, 0.72)))
      eye(pen, front + s * 68, 505, face.iris)
      brow(pen, front + s * 68, s, face.hair)
    }
    glow(pen, [front, 596], 34, 16, css(shade(face.skin, 0.62)))
    mouth(pen, face)
    glow(pen, [front, 730], 60, 20, css(shade(face.skin, 0.78)))
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
  pen.moveTo(x - 52, y)
  pen.quadraticCurveTo(x - 20, y - 20, x, y - 11)
  pen.quadraticCurveTo(x + 20, y - 20, x + 52, y)
  pen.quadraticCurveTo(x, y + 36, x - 52, y)
  pen.fill()
  pen.strokeStyle = css(shade(lips, 0.5))
  pen.lineWidth = 4
  pen.beginPath()
  pen.moveTo(x - 54, y)
  pen.quadraticCurveTo(x, y + 12, x + 54, y)
  pen.stroke()
}

function mix(a: number, b: number, t: number): number {
  const part = (bits: number) =>
    Math.round(((a >> bits) & 255) * (1 - t) + ((b >> bits) & 255) * t) << bits
  return part(16) | part(8) | part(0)
}
