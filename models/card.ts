import { primary } from './language.ts'
import listed from './weights.json' with { type: 'json' }

/**
 * Where a file comes from: out of a registry package, made out of files of several packages (a path
 * that ends in a slash is a whole folder), or out of this repository.
 */
export type Source =
  | { readonly package: string; readonly path: string }
  | { readonly maker: Maker; readonly from: readonly Parts[] }
  | { readonly repository: string; readonly made: string }

/** What makes a file out of others, see `models/fetch/knowledge/makers.ts`. */
export type Maker = 'definitions' | 'uses' | 'facts'

/** Files of one package. */
export type Parts = { readonly package: string; readonly paths: readonly string[] }

/** How a detector's picture goes in and its boxes come out. */
export type DetectorForm = {
  /** `boxes`: decoded in the graph; `yolo`: [1, 4 + classes, N] centres; `detr`: boxes and logits. */
  readonly head: 'boxes' | 'yolo' | 'detr'
  /** Side of the square input, pixels. */
  readonly size: number
  /** Whether the picture is stretched to the square or fitted into it with grey bars. */
  readonly fit: 'stretch' | 'letterbox'
  /** A channel value v of 0..255 goes in as (v - mean) / scale; one number for all or one for each of R, G, B. */
  readonly mean: number | readonly [number, number, number]
  readonly scale: number | readonly [number, number, number]
  readonly layout: 'nchw' | 'nhwc'
  /** Names by class index, or the name of a list in `class-names.ts`. */
  readonly classes: 'coco80' | 'coco90' | 'coco91' | readonly string[]
}

/** A model card: what a weights file is, where it comes from and what may be expected of it. */
export type Card = {
  /** The key in weights.json, unique. */
  readonly name: string
  /** Where the app finds it, below `assets/` here and below the app's own address there. */
  readonly file: string
  readonly bytes: number
  readonly sha256: string
  readonly licence: string
  /** The group with which it is fetched on request (`npm run weights -- --with GROUP`); without, always. */
  readonly optional?: string
  readonly source: Source
  /** What it was trained on, or what a picture shows and who made it. */
  readonly trained: string
  /** What was measured here, and how. */
  readonly quality: string
  readonly detector?: DetectorForm
  /** What a file does in reading text: finds lines, tells which way up they are, or reads them with an alphabet. */
  readonly reader?:
    | { readonly role: 'find' | 'turn' }
    | { readonly role: 'read'; readonly alphabet: string }
    | { readonly role: 'alphabet' }
  /** The card of another file of the same network that the processor runs faster. */
  readonly onProcessor?: string
  /**
   * The highest scores on the made picture of `prove`, best first: what a backend that computes
   * rightly gives, within 0.02.
   */
  readonly fingerprint?: readonly number[]
}

/** Every file of weights (and every sample picture) that the app may load. */
export const cards: readonly Card[] = listed as unknown as readonly Card[]

/** The cards among which a person may choose what looks at pictures. */
export const detectors: readonly Card[] = cards.filter(({ detector }) => detector)

/** The card with this name. Throws, naming the cards there are, when none has it. */
export function cardNamed(name: string, among: readonly Card[] = cards): Card {
  const card = among.find((each) => each.name === name)
  if (card) return card
  const names = among.map((each) => each.name)
  throw new Error(`There is no model "${name}". Choose one of: ${names.join(', ')}.`)
}

/**
 * The names of the files that reading needs for people of this language: English has a recogniser of
 * its own, the others share one for Latin letters; Chinese is read in either case.
 */
export function readerWeights(language: string): string[] {
  const own = primary(language) === 'en' ? 'en' : 'latin'
  const scripts = [own, 'zh'].flatMap((script) => [
    `text-read-${script}`,
    `text-alphabet-${script}`,
  ])
  return ['text-find', 'text-turn', ...scripts].map((name) => cardNamed(name).name)
}
