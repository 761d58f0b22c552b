import type { Make } from '../obtain.ts'
import { makeDefinitions } from './make-definitions.ts'
import { makeFacts } from './make-facts.ts'
import { makeUses } from './make-uses.ts'

/** Makes the files of knowledge, JSON, out of those of packages, as `models/weights.json` lists both. */
export const make: Make = (maker, [first = new Map(), second = new Map()]) => {
  const text = (files: ReadonlyMap<string, Uint8Array>, path: string) =>
    new TextDecoder().decode(files.get(path))
  const wordnet = (file: string) => text(first, `dict/${file}`)
  const conceptnet = (name: string) => text(second, `data/conceptnet/${name}-relmaps.ndjson`)
  const made = {
    definitions: () => makeDefinitions(wordnet),
    uses: () => makeUses(wordnet, conceptnet),
    facts: () => makeFacts(profilesIn(first)),
  }[maker]()
  return new TextEncoder().encode(JSON.stringify(made))
}

/** Profiles of countries have names of two letters. In the order of their paths. */
const profilesIn = (files: ReadonlyMap<string, Uint8Array>): string[] =>
  [...files]
    .filter(([path]) => /\/[a-z]{2}\.json$/.test(path))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
