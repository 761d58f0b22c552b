import { type BufferGeometry, type Material, PlaneGeometry } from 'three'
import { standard } from '../materials.ts'
import { seeded } from '../random.ts'
import { warp } from '../shapes.ts'
import { once } from '../textures/once.ts'
import { drawn } from '../textures/paint.ts'

/** A curved leaf from the origin along +z: `droop` (radians) bends its tip down. */
export function leaf(length: number, width: number, droop: number, segments = 6): BufferGeometry {
  return warp(new PlaneGeometry(1, 1, 2, segments), (v) => {
    const [across, t] = [v.x * 2, v.y + 0.5]
    const half = width * Math.sin(Math.PI * t ** 0.75) * (1 - 0.15 * t) + 8e-4
    const rise = length * (0.42 * t * (1 - t) - 0.45 * droop * t * t)
    v.set(across * half, rise + Math.abs(across) * half * 0.25, length * t * (1 - 0.2 * droop * t))
  })
}

export type Green = { readonly edge: string; readonly middle: string; readonly vein: string }

/** A leaf's skin with veins, green from edge to middle. */
export const leafSkin = ({ edge, middle, vein }: Green): Material =>
  once(`leaf ${edge}`, () => {
    const map = drawn(128, 256, (pen, width, height) => {
      const tone = pen.createLinearGradient(0, 0, width, 0)
      tone.addColorStop(0, edge)
      tone.addColorStop(0.48, middle)
      tone.addColorStop(0.5, vein)
      tone.addColorStop(0.52, middle)
      tone.addColorStop(1, edge)
      pen.fillStyle = tone
      pen.fillRect(0, 0, width, height)
      pen.strokeStyle = vein
      pen.globalAlpha = 0.35
      pen.lineWidth = 1.6
      for (let y = 10; y < height; y += 17) {
        pen.beginPath()
        for (const x of [4, width - 4]) {
          pen.moveTo(width / 2, y)
          pen.lineTo(x, y - 26)
        }
        pen.stroke()
      }
      const random = seeded(5)
      pen.globalAlpha = 0.12
      for (let i = 0; i < 300; i++) {
        pen.fillStyle = random() > 0.5 ? '#000' : '#ff8'
        pen.fillRect(random() * width, random() * height, 2, 2)
      }
    })
    return standard({ map, roughness: 0.55, side: 2 })
  })

/** A sword-shaped leaf of a snake plant, banded, with yellow edges. */
export const bandedSkin = (): Material =>
  once('banded leaf', () => {
    const random = seeded(8)
    const map = drawn(128, 512, (pen, width, height) => {
      pen.fillStyle = '#3d6b3a'
      pen.fillRect(0, 0, width, height)
      for (let y = 0; y < height; y += 9) {
        pen.fillStyle = random() > 0.5 ? 'rgb(150 175 120 / 0.55)' : 'rgb(28 60 34 / 0.55)'
        pen.beginPath()
        pen.moveTo(0, y)
        for (let x = 0; x <= width; x += 16) pen.lineTo(x, y + (random() - 0.5) * 12)
        for (let x = width; x >= 0; x -= 16) pen.lineTo(x, y + 5 + (random() - 0.5) * 8)
        pen.fill()
      }
      pen.fillStyle = '#c9c56c'
      pen.fillRect(0, 0, 11, height)
      pen.fillRect(width - 11, 0, 11, height)
    })
    return standard({ map, roughness: 0.5, side: 2 })
  })
