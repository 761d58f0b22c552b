import type { Told } from './ask-types.ts'

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] // prettier-ignore

/** Whether an answer is right (1), wrong (-1) or declined (0); null where the truth is not given. */
export function judge({
  asked,
  text,
  declined,
}: Pick<Told, 'asked' | 'text' | 'declined'>): -1 | 0 | 1 | null {
  const { answer, within } = asked
  if (answer === undefined) return null
  if (answer === null || answer === '') return declined ? 1 : -1
  if (declined) return 0
  const wished = Array.isArray(answer) ? (answer as readonly string[]) : [answer as string]
  return wished.some((each) => agrees(text, each, within ?? 0)) ? 1 : -1
}

/** Whether a text says what it has to: the same yes or no, the same number, or all of the words. */
export function agrees(text: string, wished: string, within: number): boolean {
  const [said, truth] = [plain(text), plain(wished)]
  if (truth === 'yes' || truth === 'no') return polarity(said) === truth
  if (/^[\d.]+$/.test(truth)) return numberIn(said, within, Number(truth))
  return ` ${said} `.includes(` ${truth} `) || ` ${said} `.includes(` ${truth}s `)
}

function polarity(said: string): 'yes' | 'no' {
  const denied =
    /^(no|i do not|i don t|i see no|i know of nothing|nein|ich sehe gerade k|ich sehe kein)/
  return denied.test(said) ? 'no' : 'yes'
}

/** Whether the first number that is told is the one; "a cup" tells one. */
function numberIn(said: string, within: number, truth: number): boolean {
  const [first = said.includes(' not see any') || said.includes('see no') ? '0' : '1'] =
    /(?<![\d.])\d+(?:\.\d+)?/.exec(said) ?? []
  return Math.abs(Number(first) - truth) <= within + 1e-9
}

/** In lower case, without punctuation and articles, number words as digits. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}.]+/gu, ' ')
    .replaceAll(/\.(?!\d)/g, ' ')
    .split(/\s+/)
    .filter((word) => !['a', 'an', 'the', ''].includes(word))
    .map((word) => {
      const number = numbers.indexOf(word)
      return number > 0 ? String(number) : word
    })
    .join(' ')
