import type { Definitions } from '../../knowledge/types.ts'
import { readDictionary, type Dictionary } from './wordnet.ts'

/** Parts of speech, and how many meanings of one word are kept: more nobody listens to. */
const parts = { noun: 3, verb: 2, adj: 2, adv: 1 }
/**
 * Lexicographer's files of what can be touched, likeliest meant first by a person who looks at
 * something: what people made, food, animals, plants, objects, matter, bodies.
 */
const tangible = [6, 13, 5, 20, 17, 27, 8]

/**
 * WordNet's definitions as one file: words with their meanings, the commonest first. Meanings that
 * were never counted in texts stand in no order, so there what can be touched comes first. Names of
 * single people and places are left out. `text` gives a file of WordNet's `dict` folder.
 */
export function makeDefinitions(text: (file: string) => string): Definitions {
  const meanings: (readonly [part: string, kind: string, gloss: string])[] = []
  const words = new Map<string, number[]>()
  for (const [part, most] of Object.entries(parts)) {
    const dictionary = readDictionary(text(`data.${part}`), text(`index.${part}`))
    const numbers = new Map<string, number>()
    for (const [word, { offsets, tagged }] of dictionary.words) {
      for (const offset of inOrder(dictionary, offsets, tagged).slice(0, most)) {
        const number = numbers.get(offset) ?? meanings.length
        if (!numbers.has(offset)) {
          numbers.set(offset, number)
          meanings.push([
            part,
            kindOf(dictionary, offset),
            dictionary.synsets.get(offset)?.gloss ?? '',
          ])
        }
        words.set(word, [...(words.get(word) ?? []), number])
      }
    }
  }
  return { words: [...words], meanings }
}

function inOrder(
  { synsets }: Dictionary,
  offsets: readonly string[],
  tagged: number,
): readonly string[] {
  const general = offsets.filter((offset) => synsets.get(offset)?.single === false)
  const counted = general.filter((offset) => offsets.indexOf(offset) < tagged)
  const others = general.filter((offset) => !counted.includes(offset))
  const rank = (offset: string) => {
    const place = tangible.indexOf(synsets.get(offset)?.topic ?? 0)
    return place < 0 ? tangible.length : place
  }
  return [...counted, ...others.sort((a, b) => rank(a) - rank(b))]
}

/** The first word of what it is a kind of, empty for the topmost. */
function kindOf({ synsets }: Dictionary, offset: string): string {
  const [kind = ''] = synsets.get(offset)?.kinds ?? []
  return synsets.get(kind)?.words[0] ?? ''
}
