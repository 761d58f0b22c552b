/** Dictionary definitions: for each word the numbers of its meanings, commonest first. */
export type Definitions = {
  readonly words: readonly (readonly [word: string, meanings: readonly number[]])[]
  /** The part of speech as WordNet abbreviates it, what it is a kind of (or empty), and what it is. */
  readonly meanings: readonly (readonly [part: string, kind: string, gloss: string])[]
}

/** What things are for (infinitives, `hold coffee`) and where they are usually kept. */
export type Uses = readonly (readonly [
  thing: string,
  uses: readonly string[],
  places: readonly string[],
])[]

/** A country: its names in English, its region in ISO 3166, and what is known of it, by fact. */
export type Country = {
  readonly name: string
  readonly long: string
  readonly region: string
  readonly facts: Readonly<Record<string, string>>
}
export type Facts = readonly Country[]

/** Something to look up: a word, by an English noun, or a fact of a country that is called so in `language`. */
export type KnowledgeWish =
  | { readonly kind: 'definition' | 'use' | 'place'; readonly word: string }
  | {
      readonly kind: 'fact'
      readonly fact: string
      readonly country: string
      readonly language: string
    }

/** Where knowledge comes from. Each has a name and a licence in assets. */
export type KnowledgeSource = 'wordnet' | 'conceptnet' | 'factbook'

/**
 * What was found: `subject` is what it is about, as the source calls it, and `texts` its words, the
 * likeliest first, in English. Of a definition `kinds` say what each is a kind of, empty for nothing.
 */
export type Finding = {
  readonly source: KnowledgeSource
  readonly subject: string
  readonly texts: readonly string[]
  readonly kinds?: readonly string[]
}
