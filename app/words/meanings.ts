import { unpackPurposes, type Purpose } from '../../models/meanings.ts'

const files = import.meta.glob<string>('../../assets/words/*/meanings.bin', {
  query: '?url',
  import: 'default',
})

/**
 * What is asked for each purpose in a language, as it was learnt when the app was built; nothing where it
 * was not. Rejects where the file cannot be had.
 */
export async function learntPurposes(language: string, model: string): Promise<readonly Purpose[]> {
  const address = await files[`../../assets/words/${language}/meanings.bin`]?.()
  if (address === undefined) return []
  const response = await fetch(new URL(address, import.meta.url))
  if (!response.ok) throw new Error(`${address} answered ${response.status.toString()}.`)
  return unpackPurposes(model, new Uint8Array(await response.arrayBuffer()))
}
