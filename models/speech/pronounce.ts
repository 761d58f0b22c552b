import { fromArpabet } from './kokoro-alphabet.ts'
import { soundOut } from './sound-out.ts'

/** Words in small letters, each with its phones ("T EY1 B AH0 L"). */
export type Words = Readonly<Record<string, string | undefined>>

/** Words that only join others carry no stress. */
const weak = new Set(
  'a an and are as at be been but by can could did do does for from had has have he her his if in is it its me my of on or our she should so than that the their them then there they this to us was we were will with would you your'.split(
    ' ',
  ),
)

/** A text as Kokoro reads it, punctuation and spaces kept; what it has no sound for is left out. */
export function pronounce(text: string, words: Words): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('’', "'")
  return plain
    .replaceAll(/[A-Za-z]+(?:'[A-Za-z]+)*|[^A-Za-z]+/g, (part) =>
      /[A-Za-z]/.test(part) ? wordOf(part, words) : punctuation(part),
    )
    .trim()
}

const punctuation = (text: string) =>
  text
    .replaceAll(/[-–/_]+/g, ' ')
    .replaceAll(/[^;:,.!?—…"()“” ]/g, '')
    .replaceAll(/ +/g, ' ')

function wordOf(word: string, words: Words): string {
  const small = word.toLowerCase()
  const phones = known(small, words)
  if (phones === null && /^[A-Z]{2,4}$/.test(word)) return spelt(small, words)
  const sounded = fromArpabet(phones ?? composed(small, words) ?? soundOut(small))
  return weak.has(small) ? sounded.replaceAll(/[ˈˌ]/g, '') : sounded
}

/** What the dictionary has, or the word of which it is the plural or the owner's form. */
function known(word: string, words: Words): string | null {
  const own = phonesOf(word, words)
  if (own !== null) return own
  const stem = word.replace(/'s$|s'$|(?<=[^si])s$/, '')
  const pronounced = stem === word ? null : phonesOf(stem, words)
  return pronounced && `${pronounced} ${ending(pronounced.split(' ').at(-1) ?? '')}`
}

/** Two words that are written as one, "sight" and "line"; the second with less stress. */
function composed(word: string, words: Words): string | null {
  for (let at = word.length - 3; at >= 3; at--) {
    const [first, second] = [known(word.slice(0, at), words), known(word.slice(at), words)]
    if (first && second) return `${first} ${second.replaceAll('1', '2')}`
  }
  return null
}

const phonesOf = (word: string, words: Words) =>
  Object.hasOwn(words, word) ? (words[word] ?? null) : null

/** The sound of an English -s after a phone. */
function ending(last: string): string {
  if (/^(S|Z|SH|ZH|CH|JH)$/.test(last)) return 'AH0 Z'
  return /^(P|T|K|F|TH)$/.test(last) ? 'S' : 'Z'
}

/** Letter by letter: "USB". */
const spelt = (letters: string, words: Words) =>
  Array.from(letters, (letter) => fromArpabet(words[letter] ?? 'AH0')).join(' ')
