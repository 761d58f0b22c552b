/** A voice that may be chosen: the built-in program, or what this device brings. `language` is null for any. */
export type VoiceChoice = { readonly name: string; readonly language: string | null }

/** The voices there are, the usual one of each language first. Named by `ui-voice-name` in assets/words. */
export const voices: readonly VoiceChoice[] = [
  { name: 'slt', language: 'en' },
  { name: 'rms', language: 'en' },
  { name: 'awb', language: 'en' },
  { name: 'kal16', language: 'en' },
  { name: 'device', language: null },
]

/** The voices for a language, the usual one first. */
export const voicesFor = (language: string): readonly VoiceChoice[] =>
  voices.filter((voice) => voice.language === null || voice.language === language.split('-')[0])

/** The voice that speaks: the chosen one where it knows the language, else the usual one. */
export function pickVoice(chosen: string | null, language: string): VoiceChoice {
  const fitting = voicesFor(language)
  return (
    fitting.find(({ name }) => name === chosen) ?? fitting[0] ?? { name: 'device', language: null }
  )
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
