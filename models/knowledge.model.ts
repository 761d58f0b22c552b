import type { DataFile, Model } from './model.ts'
import { createLookUp, type Books } from './knowledge/look-up.ts'
import type { Definitions, Facts, Finding, KnowledgeWish, Uses } from './knowledge/types.ts'

/** Looks up what words mean, what things are for, and facts of countries, in the files of knowledge it is given. */
const knowledge: Model<KnowledgeWish, Finding | null> = {
  name: 'knowledge',
  start: (_loaded, data) => {
    const lookUp = createLookUp(booksOf(data))
    return async (wish, { signal }) => {
      signal.throwIfAborted()
      return lookUp(wish)
    }
  },
  // No network that could compute wrongly, and the bytes are checked.
  prove: async () => undefined,
  transfer: () => [],
}
export default knowledge

function booksOf(data: readonly DataFile[]): Books {
  const read = (name: string): unknown => {
    const file = data.find(({ card }) => card.name === `knowledge-${name}`)
    return file && JSON.parse(new TextDecoder().decode(file.bytes))
  }
  const definitions = read('definitions') as Definitions | undefined
  const uses = read('uses') as Uses | undefined
  const facts = read('facts') as Facts | undefined
  return { ...(definitions && { definitions }), ...(uses && { uses }), ...(facts && { facts }) }
}
