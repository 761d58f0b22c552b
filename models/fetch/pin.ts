import { readFile, writeFile } from 'node:fs/promises'
import { format } from 'prettier'
import type { Card } from '../card.ts'
import type { Measure } from './obtain.ts'

/**
 * Writes what a file of this repository measures now into its card in `list`, a weights.json.
 * Throws for a name that has no such card: what comes from a package is pinned by hand, knowingly.
 */
export async function pin(
  list: string,
  name: string,
  measure: (file: string) => Promise<Measure | null>,
): Promise<Measure> {
  const cards = JSON.parse(await readFile(list, 'utf8')) as Card[]
  const card = cards.find((each) => each.name === name && 'repository' in each.source)
  if (!card) throw new Error(`models/weights.json has no "${name}" made in this repository.`)
  const found = await measure(card.file)
  if (!found) throw new Error(`assets/${card.file} is not there yet. Make it first.`)
  Object.assign(card, found)
  await writeFile(
    list,
    await format(JSON.stringify(cards, null, 2), { parser: 'json', printWidth: 100 }),
  )
  return found
}
