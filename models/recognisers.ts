/** A way to write down speech: its weights for `transcribe.model.ts`, and the languages it knows. */
export type Recogniser = {
  readonly name: string
  readonly weights: readonly string[]
  /** Tags, or null for the 99 languages of Whisper. */
  readonly languages: readonly string[] | null
}

const whisperFiles = ['encoder', 'decoder', 'tokenizer', 'tokenizer-config', 'generation']

const moonshine = (size: 'tiny' | 'base'): Recogniser => ({
  name: `moonshine-${size}`,
  weights: [`moonshine-${size}-encoder`, `moonshine-${size}-decoder`],
  languages: ['en'],
})

/** All there are. The first that knows a language is the one to take for it. */
export const recognisers: readonly Recogniser[] = [
  moonshine('base'),
  moonshine('tiny'),
  {
    name: 'whisper-base',
    weights: whisperFiles.map((file) => `whisper-base-${file}`),
    languages: null,
  },
]

/** The best for a language tag such as `de-AT`; for null, one that detects the language itself. */
export function recogniserFor(language: string | null): Recogniser {
  const [main = ''] = language?.split('-') ?? []
  const found = recognisers.find(({ languages }) => languages?.includes(main) ?? true)
  if (!found) throw new Error(`There is no recogniser for "${language ?? 'any language'}".`)
  return found
}

/** The recogniser of this name. Throws, naming those there are, when none has it. */
export function recogniserNamed(name: string): Recogniser {
  const found = recognisers.find((each) => each.name === name)
  if (found) return found
  const names = recognisers.map((each) => each.name)
  throw new Error(`There is no recogniser "${name}". Choose one of: ${names.join(', ')}.`)
}
