/** Endings of English plurals and what stands in their place, as WordNet's `morphy(7WN)` detaches them; the plainest last. */
const endings = [
  ['ses', 's'],
  ['xes', 'x'],
  ['zes', 'z'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['men', 'man'],
  ['ies', 'y'],
  ['ves', 'fe'],
  ['ves', 'f'],
  ['s', ''],
] as const

/** What an English noun may be the plural of, likeliest first. A dictionary tells which of them there is. */
export const singulars = (noun: string): string[] =>
  endings.flatMap(([ending, instead]) =>
    noun.endsWith(ending) && noun.length > ending.length + 1
      ? [noun.slice(0, -ending.length) + instead]
      : [],
  )

/** The ways in which an English word may stand in a dictionary, likeliest first: as it is, in the singular, as one word. */
export function formsOf(word: string): readonly string[] {
  const plain = word.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  const all = [plain, ...singulars(plain)]
  const joined = all.flatMap((each) => [each.replaceAll(' ', ''), each.replaceAll(' ', '-')])
  return [...new Set([...all, ...joined])]
}
