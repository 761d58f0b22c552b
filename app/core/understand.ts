/** The small words of a language that a question may carry without changing what it asks. */
export type Grammar = {
  /** May stand before a thing: "a", "my". */
  readonly determiners: readonly string[]
  /** May stand around a thing and only say "in view, now": "here", "in front of me". */
  readonly places: readonly string[]
  /** May stand anywhere: "please". */
  readonly fillers: readonly string[]
  /** May stand before one of the `asking` words: "do you know where". */
  readonly leads: readonly string[]
  readonly asking: readonly string[]
}

/**
 * What a question asks for: the noun as the person put it, null where it names none; and a second
 * noun, or other text, where the pattern has a gap for it.
 */
export type Asked = {
  readonly noun: string | null
  readonly other: string | null
  readonly text: string | null
}

/** Characters of the longest question that is tried: matching takes cubic time in the worst case. */
const longest = 200

/**
 * Whether a question has the form of one of the patterns, and what thing it names; null if none fits.
 * Where several fit, the one counts that understands most, so that least is left for the nouns.
 * A pattern is a regular expression in lower case over the whole question without its punctuation,
 * in which `{thing}` and `{other}` stand for nouns with their determiners, `{place}` for one of the
 * places and `{text}` for any words.
 */
export function understand(
  text: string,
  patterns: readonly string[],
  grammar: Grammar,
): Asked | null {
  const question = bare(text, grammar)
  if (question.length > longest) return null
  // Not by the flag for it: to compile that takes twice as long.
  const lower = question.toLowerCase()
  // In a few scripts a letter has more than one in the other case, so that places differ.
  const asPut = lower.length === question.length ? question : lower
  const fitting = patterns.flatMap((pattern): Asked[] => {
    const groups = expression(pattern, grammar).exec(lower)?.indices?.groups
    if (!groups) return []
    const gap = (name: string) => {
      const place = groups[name]
      return place ? asPut.slice(...place) : null
    }
    return [{ noun: gap('noun'), other: gap('other'), text: gap('text') }]
  })
  return fitting.sort((a, b) => leftOver(a) - leftOver(b))[0] ?? null
}

const leftOver = ({ noun, other, text }: Asked) =>
  (noun?.length ?? 0) + (other?.length ?? 0) + (text?.length ?? 0)

/** What is compiled of a grammar, once: its patterns, and what of a question says nothing. */
type Compiled = {
  readonly patterns: Map<string, RegExp>
  readonly filler: RegExp
  readonly lead: RegExp
}
const compiled = new WeakMap<Grammar, Compiled>()

function compiledOf(grammar: Grammar): Compiled {
  const known = compiled.get(grammar)
  if (known) return known
  const { fillers, leads, asking } = grammar
  const made = {
    patterns: new Map<string, RegExp>(),
    filler: new RegExp(`(?<=^| )(?:${fillers.join('|')})(?: |$)`, 'giu'),
    lead: new RegExp(`^(?:${leads.join('|')}) (?=(?:${asking.join('|')}) )`, 'iu'),
  }
  compiled.set(grammar, made)
  return made
}

function expression(pattern: string, grammar: Grammar): RegExp {
  const { patterns } = compiledOf(grammar)
  const known = patterns.get(pattern)
  if (known) return known
  const { determiners, places } = grammar
  const noun = (name: string) => `(?:(?:${lowered(determiners)}) )*(?<${name}>\\S.*?)`
  const source = pattern
    .replaceAll('{place}', `(?:${lowered(places)})`)
    .replace('{thing}', noun('noun'))
    .replace('{other}', noun('other'))
    .replace('{text}', '(?<text>\\S.*?)')
  // The empty group makes `groups` an object also where the pattern has no gap.
  const made = new RegExp(`^(?:${source})(?<end>)$`, 'du')
  patterns.set(pattern, made)
  return made
}

const lowered = (words: readonly string[]) => words.join('|').toLowerCase()

/** The question without punctuation, doubled spaces, leads and fillers; a filler alone stays. */
export function bare(text: string, grammar: Grammar): string {
  const { filler, lead } = compiledOf(grammar)
  const words = text
    .normalize('NFC')
    .replaceAll('’', "'")
    .replaceAll(/[^\p{L}\p{M}\p{N}'-]+/gu, ' ')
    .trim()
  return words.replaceAll(filler, '').trim().replace(lead, '') || words
}
