import { fliteVoices } from '../../models/flite-voices.ts'
import { kokoroVoices } from '../../models/kokoro-files.ts'
import { primary } from '../../models/language.ts'

/** What makes speech here: `flite` is built in, the others are there where their files were fetched. */
export type Synthesiser = 'flite' | 'kokoro' | 'espeak'

/**
 * A voice that may be chosen: one of a synthesiser, `device` for the best that this device brings, or one
 * of its own as `device:NAME`. `language` is null for any.
 */
export type VoiceChoice = {
  readonly name: string
  readonly language: string | null
  readonly by: Synthesiser | 'device'
}

/** A voice of this device's own that needs no network, and the language it speaks (BCP 47). */
export type OwnVoice = { readonly name: string; readonly language: string }

/** The voices there are anywhere, the usual one of each language first. Named by `ui-tongue` in assets/words. */
const everywhere: readonly VoiceChoice[] = [
  ...fliteVoices.map((name) => ({ name, language: 'en', by: 'flite' }) as const),
  ...kokoroVoices.map((name) => ({ name, language: 'en', by: 'kokoro' }) as const),
  { name: 'device', language: null, by: 'device' },
  { name: 'espeak', language: null, by: 'espeak' },
]

/** The voices that there may be on a device: its own, and the groups of optional files of this page. */
export type Around = { readonly own: readonly OwnVoice[]; readonly added: readonly string[] }

/** The voices for a language, the usual one first, those of the device's own last. */
export function voicesFor(language: string, { own, added }: Around): readonly VoiceChoice[] {
  const theirs = own.map((voice): VoiceChoice => ({
    ...voice,
    name: `${ofDevice}${voice.name}`,
    by: 'device',
  }))
  return [...everywhere, ...theirs].filter(
    ({ by, ...voice }) =>
      (by === 'flite' || by === 'device' || added.includes(by)) &&
      (voice.language === null || primary(voice.language) === primary(language)),
  )
}

const ofDevice = 'device:'

/** The name that the device itself gives to the chosen voice; null where it is not one of its own. */
export const ownName = (name: string): string | null =>
  name.startsWith(ofDevice) ? name.slice(ofDevice.length) : null

/** The voice that speaks: the chosen one where it is there and knows the language, else the usual one. */
export function pickVoice(chosen: string | null, language: string, around: Around): VoiceChoice {
  const fitting = voicesFor(language, around)
  const [usual = { name: 'device', language: null, by: 'device' }] = fitting
  return fitting.find(({ name }) => name === chosen) ?? usual
}

/** How one wants to be spoken to. `name` is the chosen voice, null for the usual one; volume 0..1. */
export type Tongue = {
  readonly name: string | null
  readonly rate: number
  readonly volume: number
}

export const usualTongue: Tongue = { name: null, rate: 1, volume: 0.8 }

const rates = [0.6, 0.75, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2] as const
const volumes = [0.2, 0.4, 0.6, 0.8, 1] as const

/** One step slower, faster, louder or quieter, down to the last there is. */
export function adjust(tongue: Tongue, how: 'slower' | 'faster' | 'louder' | 'quieter'): Tongue {
  switch (how) {
    case 'slower':
      return { ...tongue, rate: rates.findLast((rate) => rate < tongue.rate) ?? rates[0] }
    case 'faster':
      return { ...tongue, rate: rates.find((rate) => rate > tongue.rate) ?? 2 }
    case 'quieter':
      return { ...tongue, volume: volumes.findLast((each) => each < tongue.volume) ?? volumes[0] }
    case 'louder':
      return { ...tongue, volume: volumes.find((each) => each > tongue.volume) ?? 1 }
  }
}
