/** Endings of English plurals and what they come from (WordNet's Morphy, morphy(7WN)). */
const endings: readonly (readonly [plural: string, singular: string])[] = [
  ['s', ''],
  ['ses', 's'],
  ['ves', 'f'],
  ['ves', 'fe'],
  ['xes', 'x'],
  ['zes', 'z'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['men', 'man'],
  ['ies', 'y'],
]

/** What an English noun may be the plural of: `boxes` of `boxe` and `box`. A dictionary tells which there is. */
export const singulars = (noun: string): string[] =>
  endings.flatMap(([plural, singular]) =>
    noun.endsWith(plural) && noun.length > plural.length + 1
      ? [`${noun.slice(0, -plural.length)}${singular}`]
      : [],
  )
