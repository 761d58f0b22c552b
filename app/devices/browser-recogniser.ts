import { primary } from '../../models/language.ts'

/** What of the browser's own recogniser is needed (Web Speech API); handed in so that tests need none. */
export type Recognition = {
  lang: string
  continuous: boolean
  interimResults: boolean
  /** True forbids the browser to send sound away; newer browsers alone know it. */
  processLocally?: boolean
  readonly start: () => void
  readonly abort: () => void
  readonly addEventListener: (type: string, told: (event: Event) => void) => void
}

export type Recognitions = {
  new (): Recognition
  /** Whether it can recognise languages, here on the device where that is asked for. */
  readonly available?: (wish: {
    readonly langs: readonly string[]
    readonly processLocally: boolean
  }) => Promise<string>
}

/** Where the browser writes down speech; null where it cannot. */
export type Place = 'here' | 'elsewhere' | null

type Page = {
  readonly SpeechRecognition?: Recognitions
  readonly webkitSpeechRecognition?: Recognitions
}

/** The browser's own recogniser, null where it has none. */
export const browserRecognitions = (page: Page = globalThis as Page): Recognitions | null =>
  page.SpeechRecognition ?? page.webkitSpeechRecognition ?? null

/** The language as the person speaks it (`en-GB`), where the browser knows; else its plain tag. */
export const asSpoken = (
  language: string,
  preferred: readonly string[] = navigator.languages,
): string => preferred.find((tag) => primary(tag) === language) ?? language

/**
 * Where the browser's own recogniser hears a language: `here` only where the browser says that it does
 * so on this device and can at once; what says nothing is taken to send sound away.
 */
export async function placeOf(recognitions: Recognitions | null, language: string): Promise<Place> {
  if (!recognitions) return null
  const wish = { langs: [language], processLocally: true }
  const there = await recognitions.available?.(wish).catch(() => null)
  return there === 'available' ? 'here' : 'elsewhere'
}

/**
 * The names under which the person's choice is kept: the one that sends sound away is chosen only with
 * an explicit yes, and never stands in for the other.
 */
export const browserNames = { here: 'browser-here', elsewhere: 'browser-elsewhere' } as const

/** Whether a chosen recogniser is the browser's. */
export const isBrowsers = (chosen: string | null): boolean =>
  chosen === browserNames.here || chosen === browserNames.elsewhere

/**
 * Where the chosen recogniser hears, with the browser's at `place`; null where ours is to write: who
 * chose it because sound stays here has not agreed to more.
 */
export function permitted(chosen: string | null, place: Place): Place {
  if (chosen === browserNames.elsewhere) return place
  return chosen === browserNames.here && place === 'here' ? place : null
}
