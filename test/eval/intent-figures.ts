/**
 * What a question was taken for. `listed`: its words are known; `guessed`: answered by its meaning;
 * `asked`: asked back, or shown how it is said; `none`: not understood.
 */
export type Understood = {
  readonly text: string
  readonly way: 'listed' | 'guessed' | 'asked' | 'none'
  /** The name of the skill or command, null for none. */
  readonly intent: string | null
  readonly ms: number
}

export type IntentFigures = {
  readonly questions: number
  /** Right among those that are for us: answered as what it was, or asked back about the right thing. */
  readonly accuracy: number
  /** Of those, answered at once as what they were. */
  readonly answered: number
  /** Answered at once as something else. */
  readonly wrong: number
  /** Not answered, among those that nothing here can do; asking back does not count as that. */
  readonly outOfScopeRecall: number | null
  /** Of the same, those that were answered at once: what a person would be misled by. */
  readonly outOfScopeAnswered: number | null
  /** Milliseconds of those whose words are known, and of the others; the first loads the model. */
  readonly listedMs: number
  readonly guessedMs: number
}

/** `wanted`: the intents that are right; none for what nothing here can do. */
export type Judged = { readonly wanted: readonly string[]; readonly found: Understood }

/** Figures over questions and what each was for. */
export function intentFigures(judged: readonly Judged[]): IntentFigures {
  const part = (of: readonly Judged[], holds: (each: Judged) => boolean) =>
    of.length === 0 ? 0 : of.filter(holds).length / of.length
  const ours = judged.filter(({ wanted }) => wanted.length > 0)
  const others = judged.filter(({ wanted }) => wanted.length === 0)
  const isRight = ({ wanted, found }: Judged) => wanted.includes(found.intent ?? '')
  const atOnce = ({ found }: Judged) => found.way === 'listed' || found.way === 'guessed'
  const middle = (listed: boolean) => {
    const times = judged.filter(({ found }) => (found.way === 'listed') === listed)
    return times.map(({ found }) => found.ms).sort((a, b) => a - b)[times.length >> 1] ?? 0
  }
  return {
    questions: judged.length,
    accuracy: part(ours, isRight),
    answered: part(ours, (each) => isRight(each) && atOnce(each)),
    wrong: part(ours, (each) => !isRight(each) && atOnce(each)),
    outOfScopeRecall:
      others.length === 0 ? null : part(others, ({ found }) => found.way === 'none'),
    outOfScopeAnswered: others.length === 0 ? null : part(others, atOnce),
    listedMs: middle(true),
    guessedMs: middle(false),
  }
}

const outside = 'out'

/** What was most often taken for what else, commonest first. */
export function confusions(
  judged: readonly Judged[],
): readonly { readonly wanted: string; readonly taken: string; readonly times: number }[] {
  const counts = new Map<string, number>()
  for (const { wanted: right, found } of judged) {
    const [wanted, taken] = [right.join('|') || outside, found.intent ?? outside]
    const key = JSON.stringify([wanted, taken])
    if (!right.includes(taken) && wanted !== taken) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts]
    .map(([key, times]) => {
      const [wanted = '', taken = ''] = JSON.parse(key) as string[]
      return { wanted, taken, times }
    })
    .sort((a, b) => b.times - a.times)
}
