import { CanvasTexture } from 'three'
import { mark, overlay } from './tokens.ts'
import type { Backing } from './word-texture.ts'

/** The drawn parts of a label that all labels share. */
export type MarkTextures = { readonly arrow: CanvasTexture; readonly leader: CanvasTexture }

/** Side of the arrow's texture and height of the leader's, in the width of what is drawn on them. */
export const room = { arrow: 1.4, leader: 4 } as const

const pixels = 128

/** Draws the arrow and the leader once. Whoever asked for them disposes them. */
export function drawMarks(colour: string, backing: Backing): MarkTextures {
  return { arrow: drawArrow(colour, backing), leader: drawLine(colour, backing) }
}

/** An open arrowhead of `mark.arrow` em that points to the right, with a dark halo. */
function drawArrow(colour: string, backing: Backing): CanvasTexture {
  const em = pixels / (mark.arrow * room.arrow)
  const [reach, middle] = [(mark.arrow / 2) * em, pixels / 2]
  return draw(pixels, pixels, (context) => {
    context.lineCap = context.lineJoin = 'round'
    context.moveTo(middle - 0.3 * reach, middle - 0.85 * reach)
    context.lineTo(middle + 0.55 * reach, middle)
    context.lineTo(middle - 0.3 * reach, middle + 0.85 * reach)
    if (backing === 'soft') strokeHalo(context, mark.arrowStroke * em)
    context.lineWidth = mark.arrowStroke * em
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
