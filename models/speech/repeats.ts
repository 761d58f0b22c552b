/** A word, or one sign of a script that puts no spaces between words. */
const unit =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}'’]+/gu
/** What is shorter a person may well say over and over: "no, no, no", "ha ha ha", "bye bye". */
const least = { units: 3, letters: 9 }
/** A sentence that comes so often in a row is a decoder that found no end. */
const surely = 3
/**
 * Nobody speaks faster, letters a second: quick reading has some 15 (the clips of Picovoice/leopard 8 to
 * 16). A sentence that comes twice and only fits in faster than that was said once.
 */
const fastest = 18
/** Letters that one sign of Chinese or Japanese is worth in speech. */
const worth = 2

/**
 * What was said of what was decoded, `seconds` long: without repeats; nothing where the decoder found
 * no end (`endless`) and nothing comes again and again that could be the reason.
 */
export function oncePerSaying(text: string, seconds: number, endless: boolean): string {
  const said = withoutRepeats(text, seconds)
  return endless && said === text ? '' : said
}

type Unit = { readonly word: string; readonly at: number; readonly end: number }

/**
 * The text with what a decoder wrote over and over written once: a group of three words or more three
 * times in a row, or twice where so many letters do not fit into the `seconds` of sound (as the limit
 * of compression in Radford et al., 2022, appendix; here by words, since short texts compress badly).
 */
export function withoutRepeats(text: string, seconds: number): string {
  const units = [...text.matchAll(unit)].map(({ 0: word, index }): Unit => {
    return { word: word.toLowerCase(), at: index, end: index + word.length }
  })
  const enough = lettersOf(units) / seconds > fastest ? 2 : surely
  for (let from = 0; from < units.length; from++) {
    for (let length = least.units; from + length * enough <= units.length; length++) {
      const group = units.slice(from, from + length)
      if (lettersOf(group) < least.letters) continue
      const until = endOfRun(units, from, length)
      if (until < from + length * enough) continue
      const [next, after] = [units[from + length]?.at, units[until]?.at ?? text.length]
      const once = `${text.slice(0, next).trimEnd()} ${text.slice(after)}`.trim()
      return withoutRepeats(once, seconds)
    }
  }
  return text
}

/** Where the group of `length` units at `from` comes no more; a last one that is cut short belongs to it. */
function endOfRun(units: readonly Unit[], from: number, length: number): number {
  let at = from + length
  while (at < units.length && units[at]?.word === units[at - length]?.word) at++
  const whole = at - ((at - from) % length)
  return at === units.length ? at : whole
}

const lettersOf = (units: readonly Unit[]) =>
  units.reduce(
    (sum, { word }) => sum + (word.length === 1 && isSign(word) ? worth : word.length),
    0,
  )

const isSign = (word: string) =>
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(word)
