import type { Card } from './card.ts'
import type { DataFile, Loaded, Model } from './model.ts'
import { canvasPaint } from './text/paint.ts'
import { proveReader } from './text/prove-reader.ts'
import { createReader, type Reader } from './text/read-picture.ts'
import { createRecogniser } from './text/recognise.ts'
import type { Page, ReadWish, TextLine } from './types.ts'

/** Reads text in a picture. Its weights have a `reader` on their cards that says what each is for. */
const read: Model<ReadWish, Page, TextLine> = {
  name: 'read',
  start: (loaded, data) => createReader(readerOf(loaded, data), canvasPaint()),
  prove: (loaded, data) => proveReader(readerOf(loaded, data)),
  transfer: ({ pixels }) => [pixels],
}
export default read

function readerOf(loaded: readonly Loaded[], data: readonly DataFile[]): Reader {
  const having = (role: NonNullable<Card['reader']>['role']) =>
    loaded.filter(({ card }) => card.reader?.role === role)
  const [[detector], [classifier]] = [having('find'), having('turn')]
  const recognisers = having('read').map((network) => {
    const { reader } = network.card
    const wanted = reader?.role === 'read' ? reader.alphabet : ''
    const alphabet = data.find(({ card }) => card.name === wanted)
    if (!alphabet) throw new Error(`"${network.card.name}" was loaded without its alphabet.`)
    return createRecogniser(network, alphabet)
  })
  if (!detector || !classifier || recognisers.length === 0) {
    throw new Error(
      'Reading needs a network that finds text, one that turns it, and one that reads it.',
    )
  }
  return { detector, classifier, recognisers }
}
