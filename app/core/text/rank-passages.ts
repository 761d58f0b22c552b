/** A piece of a text; `likeness` of its meaning to the question's, -1..1, null where that is not known. */
export type Ranked = {
  readonly title: string
  readonly text: string
  readonly likeness: number | null
}

/** What is sought: the words that carry it, in lower case, and whether it is a number. */
export type Sought = { readonly words: readonly string[]; readonly figure: boolean }

/** How well a passage answers a question, 0..1. */
export type Fit<Passage extends Ranked> = Passage & { readonly fit: number }

/**
 * Chosen on test/eval/documents-dev.jsonl: what words and a missing number weigh beside the likeness of
 * meanings, and below what nothing was found: with the meaning known, and by words alone.
 */
const weights = { words: 0.3, noFigure: 0.15, floor: 0.45, wordsAlone: 0.6 }

/**
 * The passages that answer a question, best first; none where none does. A word counts by how seldom
 * it is among the passages (their inverse document frequency), in any of its forms.
 */
export function rankPassages<Passage extends Ranked>(
  passages: readonly Passage[],
  { words, figure }: Sought,
): readonly Fit<Passage>[] {
  const texts = passages.map(({ title, text }) => wordsOf(`${title} ${text}`))
  const holds = (text: readonly string[], word: string) => text.some((each) => isForm(each, word))
  const rarity = words.map((word) => {
    const holding = texts.filter((text) => holds(text, word)).length
    return Math.log(1 + texts.length / (holding + 0.5))
  })
  const whole = rarity.reduce((sum, each) => sum + each, 0) || 1
  return passages
    .map((passage, i) => {
      const text = texts[i] ?? []
      const shared = words.reduce(
        (sum, word, at) => sum + (holds(text, word) ? (rarity[at] ?? 0) : 0),
        0,
      )
      const lacking = figure && !/\p{N}/u.test(passage.text) ? weights.noFigure : 0
      return { passage, part: shared / whole, lacking }
    })
    .flatMap(({ passage, part, lacking }) => {
      const { likeness } = passage
      const fit = likeness === null ? part : likeness + weights.words * part - lacking
      const floor = likeness === null ? weights.wordsAlone : weights.floor
      return fit >= floor ? [{ ...passage, fit: Math.min(1, fit) }] : []
    })
    .sort((a, b) => b.fit - a.fit)
}

/** Words in lower case, their marks dropped. */
export const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Whether two words are forms of one: "descaling" of "descale", "Tickets" of "ticket". */
function isForm(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  const least = shorter <= 3 ? Math.max(a.length, b.length) : Math.max(3, shorter - 2)
  return a.slice(0, least) === b.slice(0, least) && Math.abs(a.length - b.length) <= 4
}

/**
 * Whether two texts say different things about one question: each has numbers, and they share none.
 * Numbers in words are not seen; hand them over as digits.
 */
export function disagree(a: string, b: string): boolean {
  const [figures, others] = [figuresIn(a), figuresIn(b)]
  if (figures.length === 0 || others.length === 0) return false
  return !figures.some((each) => others.includes(each))
}

const figuresIn = (text: string): readonly string[] => text.match(/\p{N}+(?:[.,:]\p{N}+)*/gu) ?? []
