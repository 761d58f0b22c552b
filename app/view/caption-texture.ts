import type { CanvasTexture } from 'three'
import type { Size } from './fit.ts'
import { caption, fonts, overlay } from './tokens.ts'
import { sharpTexture, type Backing } from './word-texture.ts'
import { wrap } from './wrap.ts'

/** One paragraph of the caption. */
export type Paragraph = {
  readonly text: string
  readonly weight: 400 | 700
  /** Size of the text in degrees. */
  readonly size: number
  readonly colour: string
}

export type CaptionTexture = {
  readonly texture: CanvasTexture
  /** Width and height in degrees. */
  readonly size: Size
}

/** Pixels to a degree: as fine as the finest headset shows. */
const pixels = 40
const leading = 1.35
const padding = 1.1

/** Draws paragraphs below one another, in the middle. Whoever asked for the texture disposes it. */
export function drawCaption(
  paragraphs: readonly Paragraph[],
  { language, rtl, backing }: { language: string; rtl: boolean; backing: Backing },
): CaptionTexture {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  const room = (caption.width - 2 * padding) * pixels
  const blocks = paragraphs.map((paragraph) => {
    const font = `${paragraph.weight} ${paragraph.size * pixels}px ${fonts}`
    if (context) context.font = font
    const measure = (text: string) => context?.measureText(text).width ?? 0
    return { ...paragraph, font, lines: wrap(paragraph.text, room, language, measure) }
  })
  const tall = blocks.reduce((sum, { lines, size }) => sum + lines.length * size * leading, 0)
  const size = { width: caption.width, height: tall + 2 * padding }
  canvas.width = size.width * pixels
  canvas.height = Math.ceil(size.height * pixels)
  if (!context) return { texture: sharpTexture(canvas), size }

  if (backing === 'soft') {
    context.fillStyle = overlay.backing
    context.beginPath()
    context.roundRect(0, 0, canvas.width, canvas.height, pixels)
    context.fill()
  }
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.direction = rtl ? 'rtl' : 'ltr'
  let y = padding * pixels
  for (const { font, colour, lines, size } of blocks) {
    context.font = font
    context.fillStyle = colour
    for (const line of lines) {
      context.fillText(line, canvas.width / 2, y + (size * leading * pixels) / 2)
      y += size * leading * pixels
    }
  }
  return { texture: sharpTexture(canvas), size }
}
