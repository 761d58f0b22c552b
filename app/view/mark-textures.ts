import { CanvasTexture } from 'three'
import { mark, overlay } from './tokens.ts'
import type { Backing } from './word-texture.ts'

/** The drawn parts of a label that all labels share. */
export type MarkTextures = { readonly ring: CanvasTexture; readonly leader: CanvasTexture }

/** Side of the ring's texture and height of the leader's, in the width of what is drawn on them. */
export const room = { ring: 1.6, leader: 4 } as const

const pixels = 128

/** Draws the ring and the leader once. Whoever asked for them disposes them. */
export function drawMarks(colour: string, stroke: number, backing: Backing): MarkTextures {
  return { ring: drawRing(colour, stroke, backing), leader: drawLine(colour, backing) }
}

/** A ring of `mark.ring` em with a stroke of `stroke` em and a dark halo. */
function drawRing(colour: string, stroke: number, backing: Backing): CanvasTexture {
  const em = pixels / (mark.ring * room.ring)
  const radius = ((mark.ring - stroke) / 2) * em
  return draw(pixels, pixels, (context) => {
    context.arc(pixels / 2, pixels / 2, radius, 0, 2 * Math.PI)
    if (backing === 'soft') strokeHalo(context, stroke * em)
    context.lineWidth = stroke * em
    context.strokeStyle = colour
    context.stroke()
  })
}

/** A line across the texture, a quarter of its height, with a dark halo above and below. */
function drawLine(colour: string, backing: Backing): CanvasTexture {
  const height = pixels / 4
  return draw(8, height, (context) => {
    context.moveTo(-height, height / 2)
    context.lineTo(8 + height, height / 2)
    if (backing === 'soft') strokeHalo(context, height / room.leader)
    context.lineWidth = height / room.leader
    context.strokeStyle = colour
    context.stroke()
  })
}

function strokeHalo(context: CanvasRenderingContext2D, stroke: number): void {
  context.strokeStyle = overlay.backing
  context.lineWidth = stroke * 1.8
  context.shadowColor = overlay.backing
  context.shadowBlur = stroke * 1.2
  context.stroke()
  context.shadowColor = 'transparent'
}

function draw(
  width: number,
  height: number,
  paint: (context: CanvasRenderingContext2D) => void,
): CanvasTexture {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (context) {
    context.beginPath()
    paint(context)
  }
  return new CanvasTexture(canvas)
}
