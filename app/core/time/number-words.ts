import { toCardinal as english } from 'n2words/en-US'
import { toCardinal as german } from 'n2words/de-DE'

/** A text whose number words are digits, and where in the own text what stands at an index comes from. */
export type WithDigits = { readonly text: string; readonly back: (index: number) => number }

/** Numbers that times are told with. */
const most = 99
const spelled: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  en: wordsOf(english),
  de: wordsOf(german),
}

function wordsOf(spell: (value: number) => string): ReadonlyMap<string, number> {
  const bare = (words: string) => words.toLowerCase().replaceAll('-', ' ')
  return new Map(Array.from({ length: most + 1 }, (_, value) => [bare(spell(value)), value]))
}

/** Puts digits for the number words of a text, up to 99: "twenty-five minutes" becomes "25 minutes". */
export function withDigits(text: string, language: string): WithDigits {
  const values = spelled[language] ?? spelled['en'] ?? new Map<string, number>()
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}']+/gu)]
  let made = ''
  let last = 0
  const shifts: { readonly from: number; readonly by: number }[] = []
  for (let i = 0; i < words.length; i++) {
    for (const count of [2, 1]) {
      const [first, final] = [words[i], words[i + count - 1]]
      if (!first || !final) continue
      const [from, to] = [first.index, final.index + final[0].length]
      const phrase = text
        .slice(from, to)
        .toLowerCase()
        .replaceAll(/[-\s]+/g, ' ')
      const value = values.get(phrase)
      if (value === undefined) continue
      made += text.slice(last, from) + String(value)
      last = to
      shifts.push({ from: made.length, by: to - made.length })
      i += count - 1
      break
    }
  }
  made += text.slice(last)
  return {
    text: made,
    back: (index) => {
      const shift = shifts.findLast(({ from }) => from <= index)
      return index + (shift?.by ?? 0)
    },
  }
}
