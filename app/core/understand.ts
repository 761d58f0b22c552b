/** The small words of a language that a question may carry without changing what it asks. */
export type Grammar = {
  /** May stand before a thing: "a", "my". */
  readonly determiners: readonly string[]
  /** May stand around a thing and only say "in view, now": "here", "in front of me". */
  readonly places: readonly string[]
  /** May stand anywhere: "please". */
  readonly fillers: readonly string[]
}

/** What a question asks for: the noun as the person put it, null where it names none. */
export type Asked = { readonly noun: string | null }

/** Characters of the longest question that is tried: matching takes cubic time in the worst case. */
const longest = 200

/**
 * Whether a question has the form of one of the patterns, and what thing it names; null if none fits.
 * Where several fit, the one counts that understands most, so that least is left for the noun.
 * A pattern is a regular expression over the whole question without its punctuation, case ignored,
 * in which `{thing}` stands for a noun with its determiners and `{place}` for one of the places.
 */
export function understand(
  text: string,
  patterns: readonly string[],
  grammar: Grammar,
): Asked | null {
  const question = bare(text, grammar.fillers)
  if (question.length > longest) return null
  const fitting = patterns.flatMap((pattern): Asked[] => {
    const match = expression(pattern, grammar).exec(question)
    return match ? [{ noun: match.groups?.['noun'] ?? null }] : []
  })
  return fitting.sort((a, b) => (a.noun?.length ?? 0) - (b.noun?.length ?? 0))[0] ?? null
}

function expression(pattern: string, { determiners, places }: Grammar): RegExp {
  const source = pattern
    .replaceAll('{place}', `(?:${places.join('|')})`)
    .replace('{thing}', `(?:(?:${determiners.join('|')}) )*(?<noun>\\S.*?)`)
  return new RegExp(`^(?:${source})$`, 'iu')
}

/** The question without punctuation, doubled spaces and fillers; a filler alone stays. */
function bare(text: string, fillers: readonly string[]): string {
  const words = text
    .normalize('NFC')
    .replaceAll('’', "'")
    .replaceAll(/[^\p{L}\p{M}\p{N}'-]+/gu, ' ')
    .trim()
  const filler = new RegExp(`(?<=^| )(?:${fillers.join('|')})(?: |$)`, 'giu')
  return words.replaceAll(filler, '').trim() || words
}
