/** Endings of plurals and what stands in their place, as WordNet's `morphy(7WN)` detaches them. */
const endings = [
  ['ses', 's'],
  ['xes', 'x'],
  ['zes', 'z'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['men', 'man'],
  ['ies', 'y'],
  ['ves', 'fe'],
  ['s', ''],
] as const

/** The ways in which an English word may stand in a dictionary, likeliest first: as it is, in the singular, as one word. */
export function formsOf(word: string): readonly string[] {
  const plain = word.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  const singulars = endings.flatMap(([ending, instead]) =>
    plain.endsWith(ending) && plain.length > ending.length + 1
      ? [plain.slice(0, -ending.length) + instead]
      : [],
  )
  const all = [plain, ...singulars]
  const joined = all.flatMap((each) => [each.replaceAll(' ', ''), each.replaceAll(' ', '-')])
  return [...new Set([...all, ...joined])]
}
