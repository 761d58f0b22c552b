import { unpackMeanings, type Meanings } from '../../models/meanings.ts'

const files = import.meta.glob<string>('../../assets/words/*/meanings.bin', {
  query: '?url',
  import: 'default',
})

/** What was learnt of a language's examples when the app was built; nothing where it was not. Rejects where the file cannot be had. */
export async function learntMeanings(language: string, model: string): Promise<Meanings> {
  const address = await files[`../../assets/words/${language}/meanings.bin`]?.()
  if (address === undefined) return new Map()
  const response = await fetch(new URL(address, import.meta.url))
  if (!response.ok) throw new Error(`${address} answered ${response.status.toString()}.`)
  return unpackMeanings(model, new Uint8Array(await response.arrayBuffer()))
}
