import { fromArpabet, fromIpa } from './kokoro-alphabet.ts'

/** How English words are pronounced. */
export type Lexicon = {
  /** Words in small letters, each with its phones ("T EY1 B AH0 L"). */
  readonly words: Readonly<Record<string, string | undefined>>
  /** A guess in IPA for what is not among them. */
  readonly guess: (word: string) => string
}

/** Words that only join others carry no stress. */
const weak = new Set(
  'a an and are as at be been but by can could did do does for from had has have he her his if in is it its me my of on or our she should so than that the their them then there they this to us was we were will with would you your'.split(
    ' ',
  ),
)

/** A text as Kokoro reads it, punctuation and spaces kept; what it has no sound for is left out. */
export function pronounce(text: string, lexicon: Lexicon): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('’', "'")
  return plain
    .replaceAll(/[A-Za-z]+(?:'[A-Za-z]+)*|[^A-Za-z]+/g, (part) =>
      /[A-Za-z]/.test(part) ? wordOf(part, lexicon) : punctuation(part),
    )
    .trim()
}

const punctuation = (text: string) =>
  text
    .replaceAll(/[-–/_]+/g, ' ')
    .replaceAll(/[^;:,.!?—…"()“” ]/g, '')
    .replaceAll(/ +/g, ' ')

function wordOf(word: string, { words, guess }: Lexicon): string {
  const small = word.toLowerCase()
  if (/^[A-Z]{2,4}$/.test(word) && words[small] === undefined) return spelt(small, words)
  const sounded = known(small, words) ?? fromIpa(guess(small))
  return weak.has(small) ? sounded.replaceAll(/[ˈˌ]/g, '') : sounded
}

/** What the dictionary has, or the word of which it is the plural or the owner's form. */
function known(word: string, words: Lexicon['words']): string | null {
  const own = Object.hasOwn(words, word) ? words[word] : undefined
  if (own !== undefined) return fromArpabet(own)
  const stem = word.replace(/'s$|s'$|(?<=[^si])s$/, '')
  const pronounced = stem !== word && Object.hasOwn(words, stem) ? words[stem] : undefined
  if (pronounced === undefined) return null
  return fromArpabet(`${pronounced} ${ending(pronounced.split(' ').at(-1) ?? '')}`)
}

/** The sound of an English -s after a phone. */
function ending(last: string): string {
  if (/^(S|Z|SH|ZH|CH|JH)$/.test(last)) return 'AH0 Z'
  return /^(P|T|K|F|TH)$/.test(last) ? 'S' : 'Z'
}

/** Letter by letter: "USB". */
const spelt = (letters: string, words: Lexicon['words']) =>
  Array.from(letters)
    .map((letter) => fromArpabet(words[letter] ?? 'AH0'))
    .join(' ')
