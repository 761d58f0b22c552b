import { CanvasTexture, LinearFilter } from 'three'
import type { Size } from './fit.ts'
import { fonts, mark, overlay } from './tokens.ts'

/** What stands behind light marks: dark softness over a picture, nothing on a lens that adds light. */
export type Backing = 'soft' | 'none'

/** A word as it is drawn. `pixels` is the size of its text in pixels of the texture. */
export type Lettering = {
  readonly text: string
  /** A second, smaller line, or nothing. */
  readonly detail: string
  readonly pixels: number
  readonly colour: string
  readonly backing: Backing
}

/** Height of a line of text, in em. */
const line = 1.15
const font = (pixels: number) => `700 ${pixels}px ${fonts}`
const smallFont = (pixels: number) => `400 ${pixels * mark.detail}px ${fonts}`

/** Loads what of the typeface a text needs. Resolves even where it cannot be had: another then serves. */
export async function loadLetters(text: string): Promise<void> {
  await document.fonts.load(font(16), text).catch(() => undefined)
}

let measuring: CanvasRenderingContext2D | null = null

/** Size of a word and its second line with the room around them, in em, in the typeface as far as it is loaded. */
export function measureWord({ text, detail }: Pick<Lettering, 'text' | 'detail'>): Size {
  measuring ??= document.createElement('canvas').getContext('2d')
  if (!measuring) return { width: text.length * 0.6, height: line } // about right in any typeface
  measuring.font = font(100)
  const first = measuring.measureText(text).width
  measuring.font = smallFont(100)
  const second = measuring.measureText(detail).width
  return {
    width: Math.max(first, second) / 100 + 2 * mark.paddingX,
    height: line * (detail === '' ? 1 : 1 + mark.detail) + 2 * mark.paddingY,
  }
}

/** A drawn word: the size of the word with its room, and of the texture it stands in, both in em. */
export type Lettered = {
  readonly texture: CanvasTexture
  readonly word: Size
  readonly whole: Size
}

/**
 * Draws a word in the middle of a texture of its own, with `mark.soft` em around it for the soft
 * edge of the backing. Whoever asked for it disposes it.
 */
export function drawWord(lettering: Lettering): Lettered {
  const { text, detail, pixels, colour, backing } = lettering
  const word = measureWord(lettering)
  const { width, height } = word
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil((width + 2 * mark.soft) * pixels)
  canvas.height = Math.ceil((height + 2 * mark.soft) * pixels)
  const context = canvas.getContext('2d')
  if (context) {
    if (backing === 'soft') drawBacking(context, width * pixels, height * pixels, pixels)
    context.font = font(pixels)
    context.textAlign = 'center'
    context.textBaseline = 'alphabetic'
    context.fillStyle = colour
    // Capitals, 0.67 em high, stand in the middle of their line.
    const [middle, centre] = [canvas.width / 2, canvas.height / 2]
    const [lift, drop] = detail === '' ? [0, 0] : [(line * mark.detail) / 2, line / 2]
    context.fillText(text, middle, centre + (0.335 - lift) * pixels)
    context.font = smallFont(pixels)
    context.fillText(detail, middle, centre + (0.335 * mark.detail + drop) * pixels)
  }
  const whole = { width: canvas.width / pixels, height: canvas.height / pixels }
  return { texture: sharpTexture(canvas), word, whole }
}

/** A texture for a canvas that is drawn at twice the size it is shown at: smoothed just by that. */
export function sharpTexture(canvas: HTMLCanvasElement): CanvasTexture {
  const texture = new CanvasTexture(canvas)
  texture.generateMipmaps = false
  texture.minFilter = LinearFilter
  return texture
}

/**
 * A rounded bar with a soft edge. Only its shadow falls into the picture, so that the edge fades
 * while the middle keeps exactly the opacity of the token.
 */
function drawBacking(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  pixels: number,
): void {
  const { canvas } = context
  const away = canvas.width * 2
  context.save()
  context.shadowColor = overlay.backing
  context.shadowBlur = mark.soft * pixels
  context.shadowOffsetX = away
  context.beginPath()
  const [left, top] = [(canvas.width - width) / 2 - away, (canvas.height - height) / 2]
  context.roundRect(left, top, width, height, Math.min(height / 2, 0.75 * pixels))
  context.fill()
  context.restore()
}
