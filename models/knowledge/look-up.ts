import type { Definitions, Facts, Finding, KnowledgeWish, Uses } from './types.ts'
import { formsOf } from './word-forms.ts'

/** The books there are; a reader may have been given only some. */
export type Books = {
  readonly definitions?: Definitions
  readonly uses?: Uses
  readonly facts?: Facts
}

/** Looks things up in the books that are there; null where nothing is known. */
export function createLookUp({
  definitions,
  uses = [],
  facts = [],
}: Books): (wish: KnowledgeWish) => Finding | null {
  const meanings = new Map(definitions?.words)
  const byThing = new Map(uses.map((row) => [row[0], row]))

  const define = (word: string): Finding | null => {
    const subject = formsOf(word).find((each) => meanings.has(each))
    const rows = (meanings.get(subject ?? '') ?? []).flatMap(
      (each) => definitions?.meanings.slice(each, each + 1) ?? [],
    )
    if (subject === undefined || rows.length === 0) return null
    const texts = rows.map(([, , gloss]) => gloss)
    return { source: 'wordnet', subject, texts, kinds: rows.map(([, kind]) => kind) }
  }
  const relate = (word: string, column: 1 | 2): Finding | null => {
    const subject = formsOf(word).find((each) => byThing.has(each))
    const texts = byThing.get(subject ?? '')?.[column] ?? []
    return subject === undefined || texts.length === 0
      ? null
      : { source: 'conceptnet', subject, texts }
  }
  const tell = (fact: string, country: string, language: string): Finding | null => {
    const found = findCountry(facts, country, language)
    const text = found?.facts[fact]
    return found && text !== undefined
      ? { source: 'factbook', subject: found.name, texts: [text] }
      : null
  }

  return (wish) => {
    if (wish.kind === 'definition') return define(wish.word)
    if (wish.kind === 'fact') return tell(wish.fact, wish.country, wish.language)
    return relate(wish.word, wish.kind === 'use' ? 1 : 2)
  }
}

/** By its names in English, and by those that the browser knows for its region in a language. */
function findCountry(facts: Facts, name: string, language: string) {
  const asked = bare(name)
  const tongues = [language, 'en'].flatMap((tongue) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames([tongue], { type: 'region', style }),
    ),
  )
  return (
    facts.find((country) => [country.name, country.long].some((each) => bare(each) === asked)) ??
    facts.find(({ region }) => tongues.some((names) => bare(names.of(region) ?? '') === asked))
  )
}

/** Without article, accents and stops: `the U.S.` and `US` are one. */
const bare = (name: string) =>
  name
    .normalize('NFD')
    .replaceAll(/[\p{M}.’']/gu, '')
    .toLowerCase()
    .replace(/^(the|der|die|das|den|dem) /, '')
    .trim()
