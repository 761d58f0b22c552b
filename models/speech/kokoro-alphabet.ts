/**
 * The alphabet of Kokoro-82M for American English: IPA with capital letters for diphthongs, and stress
 * directly before the vowel (hexgrad/misaki, EN_PHONES.md).
 */

/** Phones of the CMU Pronouncing Dictionary; vowels carry a digit of stress there. */
const phones: Readonly<Record<string, string>> = {
  ...{ AA: 'ɑ', AE: 'æ', AH: 'ʌ', AO: 'ɔ', AW: 'W', AY: 'I', EH: 'ɛ', ER: 'ɜɹ', EY: 'A' },
  ...{ IH: 'ɪ', IY: 'i', OW: 'O', OY: 'Y', UH: 'ʊ', UW: 'u' },
  ...{ B: 'b', CH: 'ʧ', D: 'd', DH: 'ð', F: 'f', G: 'ɡ', HH: 'h', JH: 'ʤ', K: 'k', L: 'l', M: 'm' },
  ...{ N: 'n', NG: 'ŋ', P: 'p', R: 'ɹ', S: 's', SH: 'ʃ', T: 't', TH: 'θ', V: 'v', W: 'w', Y: 'j' },
  ...{ Z: 'z', ZH: 'ʒ' },
}
const weak: Readonly<Record<string, string>> = { AH: 'ə', ER: 'əɹ' }
const stress: Readonly<Record<string, string>> = { 1: 'ˈ', 2: 'ˌ' }

/** "W AO1 T ER0" as `wˈɔTəɹ`. Throws where a phone is none of the dictionary's. */
export function fromArpabet(pronunciation: string): string {
  const symbols = pronunciation.split(' ').map((symbol) => {
    const [, phone = '', digit = ''] = /^([A-Z]+)(\d?)$/.exec(symbol) ?? []
    return { phone, digit }
  })
  return symbols
    .map(({ phone, digit }, i) => {
      const [before, after] = [symbols[i - 1], symbols[i + 1]]
      // Between vowels, the second without stress, an American t is a tap.
      const taps = (before?.digit !== '' || before.phone === 'R') && after?.digit === '0'
      if (phone === 'T' && before && taps) return 'T'
      const letter = (digit === '0' && weak[phone]) || phones[phone]
      if (letter === undefined) throw new Error(`"${pronunciation}" has an unknown phone.`)
      return (stress[digit] ?? '') + letter
    })
    .join('')
}
