/** The basic colours that languages have words for (Berlin and Kay, "Basic Color Terms", 1969). */
export const colours = [
  'black',
  'white',
  'grey',
  'red',
  'orange',
  'yellow',
  'green',
  'blue',
  'purple',
  'pink',
  'brown',
] as const
export type Colour = (typeof colours)[number]

/** Basic colours by hue, degrees up to which each reaches on the circle of HSV. */
const hues = [
  [15, 'red'],
  [42, 'orange'],
  [70, 'yellow'],
  [165, 'green'],
  [255, 'blue'],
  [295, 'purple'],
  [335, 'pink'],
  [360, 'red'],
] as const

/** The basic colour of a pixel, channels 0..255. Dark orange is brown, light red is pink. */
export function colourOf(r: number, g: number, b: number): Colour {
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)]
  const [value, chroma] = [most / 255, (most - least) / 255]
  const saturation = most === 0 ? 0 : (most - least) / most
  if (value < 0.18) return 'black'
  if (saturation < 0.16 || chroma < 0.08) {
    if (value > 0.78) return 'white'
    return value < 0.28 ? 'black' : 'grey'
  }
  const sector =
    most === r
      ? ((g - b) / (most - least) + 6) % 6
      : most === g
        ? (b - r) / (most - least) + 2
        : (r - g) / (most - least) + 4
  const hue = sector * 60
  const name = hues.find(([to]) => hue <= to)?.[1] ?? 'red'
  if (name === 'orange' && (value < 0.65 || saturation < 0.45)) return 'brown'
  if (name === 'red' && value < 0.4 && saturation < 0.6) return 'brown'
  if (name === 'red' && value > 0.75 && saturation < 0.5) return 'pink'
  return name
}

/** A colour and the part of the pixels that have it, 0..1. */
export type Share = { readonly colour: Colour; readonly part: number }

/**
 * The colours of RGBA pixels of a box, row by row, the commonest first. The middle of a box counts
 * more than its rim, where what is behind the thing shows.
 */
export function sharesOf(rgba: Uint8ClampedArray, width: number, height: number): Share[] {
  const weights = new Map<Colour, number>()
  let all = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [u, v] = [(2 * (x + 0.5)) / width - 1, (2 * (y + 0.5)) / height - 1]
      const weight = Math.exp(-2 * (u * u + v * v))
      const i = 4 * (y * width + x)
      const colour = colourOf(rgba[i] ?? 0, rgba[i + 1] ?? 0, rgba[i + 2] ?? 0)
      weights.set(colour, (weights.get(colour) ?? 0) + weight)
      all += weight
    }
  }
  return [...weights]
    .map(([colour, weight]) => ({ colour, part: weight / all }))
    .sort((a, b) => b.part - a.part)
}
