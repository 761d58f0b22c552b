import { cardNamed } from './card.ts'
import { primary } from './language.ts'

/** A way to write down speech: its weights for `transcribe.model.ts`, and the languages it knows. */
export type Recogniser = {
  readonly name: string
  readonly weights: readonly string[]
  /** Tags, or null for the 99 languages of Whisper. */
  readonly languages: readonly string[] | null
}

/** All sizes write with the same tokens. */
const whisper = (size: 'tiny' | 'base' | 'small'): Recogniser => ({
  name: `whisper-${size}`,
  weights: [
    `whisper-${size}-encoder`,
    `whisper-${size}-decoder`,
    'whisper-base-tokenizer',
    'whisper-base-tokenizer-config',
    `whisper-${size}-generation`,
  ],
  languages: null,
})

const moonshine = (size: 'tiny' | 'base'): Recogniser => ({
  name: `moonshine-${size}`,
  weights: [`moonshine-${size}-encoder`, `moonshine-${size}-decoder`],
  languages: ['en'],
})

/** All there are. The first that knows a language is the one to take for it. */
export const recognisers: readonly Recogniser[] = [
  moonshine('base'),
  moonshine('tiny'),
  whisper('base'),
  whisper('tiny'),
  whisper('small'),
]

/** The one that is wished for where it knows a language tag such as `de-AT`, else the best; for null, one that detects the language itself. */
export function recogniserFor(language: string | null, wished: string | null = null): Recogniser {
  const fitting = recognisers.filter((each) => knows(each, language))
  const found = fitting.find(({ name }) => name === wished) ?? fitting[0]
  if (!found) throw new Error(`There is no recogniser for "${language ?? 'any language'}".`)
  return found
}

/** Those that know a language, the usual one first. `added` names the groups of optional files that are there. */
export const recognisersFor = (language: string, added: readonly string[]): readonly Recogniser[] =>
  recognisers.filter(
    (each) =>
      knows(each, language) &&
      each.weights.every((name) => {
        const { optional } = cardNamed(name)
        return optional === undefined || added.includes(optional)
      }),
  )

/** What has to be loaded of it, bytes. */
export const bytesOf = ({ weights }: Recogniser): number =>
  weights.reduce((sum, name) => sum + cardNamed(name).bytes, 0)

const knows = ({ languages }: Recogniser, language: string | null) =>
  languages?.includes(primary(language ?? '')) ?? true

/** The recogniser of this name. Throws, naming those there are, when none has it. */
export function recogniserNamed(name: string): Recogniser {
  const found = recognisers.find((each) => each.name === name)
  if (found) return found
  const names = recognisers.map((each) => each.name)
  throw new Error(`There is no recogniser "${name}". Choose one of: ${names.join(', ')}.`)
}
