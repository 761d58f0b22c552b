import { expect, it } from 'vitest'
import { colours, mark, overlay } from './tokens.ts'

type Rgb = readonly [number, number, number]

function parse(colour: string): { rgb: Rgb; alpha: number } {
  const hex = /^#(..)(..)(..)$/.exec(colour)
  if (hex) {
    const [r = 0, g = 0, b = 0] = hex.slice(1).map((part) => parseInt(part, 16))
    return { rgb: [r, g, b], alpha: 1 }
  }
  const [r = 0, g = 0, b = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  return { rgb: [r, g, b], alpha }
}

function over(colour: string, [br, bg, bb]: Rgb): Rgb {
  const { rgb, alpha } = parse(colour)
  const [r, g, b] = rgb
  const mix = (front: number, back: number) => alpha * front + (1 - alpha) * back
  return [mix(r, br), mix(g, bg), mix(b, bb)]
}

/** Contrast as WCAG 2.2 defines it, 1 to 21. */
function contrast(one: Rgb, other: Rgb): number {
  const luminance = ([r, g, b]: Rgb) => {
    const linear = (channel: number) =>
      channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
  }
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const rgb = (colour: string) => parse(colour).rgb
const white: Rgb = [255, 255, 255]

it.each(['strong', 'faint', 'accent', 'warning'] as const)(
  'keeps %s words legible on their backing, whatever the picture',
  (name) => {
    for (const picture of [white, [128, 128, 128], [0, 0, 0]] as const) {
      const backing = over(overlay.backing, picture)
      expect(contrast(over(overlay[name], backing), backing)).toBeGreaterThanOrEqual(4.5)
    }
  },
)

it('lets neither words nor picture shine through a card', () => {
  const [bright, dark] = [over(overlay.card, white), over(overlay.card, [0, 0, 0])]
  expect(contrast(bright, dark)).toBeLessThan(1.15)
  for (const name of ['strong', 'faint', 'accent', 'warning'] as const)
    expect(contrast(over(overlay[name], bright), bright), name).toBeGreaterThanOrEqual(7)
})

it.each([0, 1] as const)('keeps every text of the page legible, light 0, dark 1: %i', (scheme) => {
  for (const ground of ['page', 'surface'] as const) {
    for (const text of ['text', 'quiet', 'accent', 'warning'] as const) {
      const pair = [rgb(colours[text][scheme]), rgb(colours[ground][scheme])] as const
      expect(contrast(...pair), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
  }
  const pair = [rgb(colours.onAccent[scheme]), rgb(colours.accent[scheme])] as const
  expect(contrast(...pair)).toBeGreaterThanOrEqual(4.5)
})

it('keeps capitals at 0.6 degrees or more', () => {
  const capitals = 0.668 // of an em, from the typeface's own table
  expect(mark.text * capitals).toBeGreaterThanOrEqual(0.6)
})
