/** Colours, sizes and times of everything that is shown: the only place where they are written. */

/** A colour of the page, by `prefers-color-scheme`. */
type Pair = readonly [light: string, dark: string]

type PageColour = 'page' | 'surface' | 'text' | 'quiet' | 'line' | 'accent' | 'onAccent' | 'warning'

type OverlayColour =
  'stage' | 'backing' | 'card' | 'strong' | 'faint' | 'hairline' | 'accent' | 'warning' | 'live'

/** The page: choices, menus, cards. Texts stand at 4.5:1 or more against `page` and `surface`. */
export const colours: Readonly<Record<PageColour, Pair>> = {
  page: ['#f4f5f2', '#0c0f13'],
  surface: ['#ffffff', '#151a20'],
  text: ['#14181c', '#f3f5f7'],
  quiet: ['#4d565f', '#a9b3bd'],
  line: ['#c9ced3', '#333c46'],
  accent: ['#006b5c', '#6fe3cf'],
  onAccent: ['#ffffff', '#06231e'],
  warning: ['#8a4600', '#ffbd7a'],
}

/**
 * What lies over the camera's picture, the same by day and by night: white in three strengths, and
 * one backing that leaves white text at 4.5:1 or more even over a white picture. What is to be read at
 * length stands on `card`, through which hardly anything shines.
 */
export const overlay: Readonly<Record<OverlayColour, string>> = {
  stage: '#07090c',
  backing: 'rgb(9 12 16 / 0.74)',
  card: 'rgb(9 12 16 / 0.95)',
  strong: '#ffffff',
  faint: 'rgb(255 255 255 / 0.74)',
  hairline: 'rgb(255 255 255 / 0.28)',
  accent: '#6fe3cf',
  warning: '#ffbd7a',
  live: '#ff6b5e',
}

/** Labels in the world. Angles in degrees, the rest in parts of the text's size (1 em). */
export const mark = {
  /** Size of the text: Atkinson's capitals, 0.67 em, then stand 0.63 degrees high. */
  text: 0.95,
  /** The least size on a screen, CSS pixels, where a degree is few pixels. */
  leastPixels: 16,
  paddingX: 0.55,
  paddingY: 0.14,
  /** How far the soft edge of the backing reaches beyond it. */
  soft: 0.15,
  ring: 0.8,
  /** Room between a ring and its word, which the leader crosses. */
  gap: 1.2,
  ringStroke: 0.11,
  /** The same ring where it is evidence of the answer: colour is never the only sign. */
  ringStrokeEvidence: 0.2,
  leader: 0.09,
  /** The least ring of a thing that is not seen, so that its dashes can be told apart. */
  ringDashed: 1.3,
  /** The widest ring, degrees: a thing that may be anywhere is not to be ringed. */
  widest: 12,
  /** How much of the widest ring is there: unsure is faint, yet never invisible. */
  faintest: 0.55,
  /** Parts of the ring that are drawn, in six dashes: seen, remembered, gone. */
  dash: { here: 1, remembered: 0.55, missing: 0 },
  /** Size of a second line, in parts of the first. */
  detail: 0.78,
  arrow: 1.7,
  arrowStroke: 0.24,
} as const

/** The arrow's way round: degrees from the middle that eyes reach at ease in a headset, and the part of a picture's half. */
export const field = { right: 24, up: 16, ofPicture: 0.84, ofDisplay: 0.8 } as const

/** The caption in a headset, which floats before the wearer. */
export const caption = {
  /** Metres from the eyes, and degrees of the middle below straight ahead. */
  distance: 1.2,
  below: 18,
  /** Degrees: of the text's size and of the panel's width. */
  text: 1.1,
  smallText: 0.8,
  width: 26,
} as const

/** Times in ms. `glide` is the time constant of an exponential approach, `follow` the caption's. */
export const times = { fade: 200, glide: 120, follow: 250, wordsEvery: 4000 } as const

export const fonts: string = "'Atkinson Hyperlegible', 'Noto Sans Variable', sans-serif"

/** Hands the colours, the typeface and the times to the style sheets, as custom properties. */
export function applyTokens(style: CSSStyleDeclaration): void {
  for (const [name, [light, dark]] of Object.entries(colours)) {
    style.setProperty(`--${kebab(name)}`, `light-dark(${light}, ${dark})`)
  }
  for (const [name, colour] of Object.entries(overlay)) {
    style.setProperty(`--over-${kebab(name)}`, colour)
  }
  style.setProperty('--fonts', fonts)
  style.setProperty('--fade', `${times.fade}ms`)
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
