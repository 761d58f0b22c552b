import { faultOf } from './core/fault.ts'
import type { Sentence } from './core/types.ts'
import { documentKind } from './documents.ts'
import { store } from './store.ts'

type Hands = {
  /** Looks through the device that is chosen in the store, with these files. */
  readonly look: (files?: readonly File[]) => void
  readonly tell: (notice: Sentence) => void
  /** Keeps the text of a document; resolves when it is done, whatever came of it. */
  readonly takeDocument: (file: File) => Promise<void>
  /** Told when documents were kept. */
  readonly kept: () => void
}

/**
 * What becomes of files that are dropped onto the page or chosen: a script is played in the emulated
 * home, documents are kept, and all else is looked at as a recording.
 */
export function bringFiles(files: readonly File[], hands: Hands): void {
  const [file] = files
  if (file && files.length === 1 && isScript(file)) {
    playScript(file, hands).catch((error: unknown) => store.setState({ fault: faultOf(error) }))
    return
  }
  const documents = files.filter((each) => documentKind(each) !== null)
  if (documents.length > 0) return void keep(documents, hands)
  store.setState({ device: 'recording' })
  hands.look(files)
}

const isScript = ({ name, type }: File) => type === 'application/json' || /\.json$/i.test(name)

async function playScript(file: File, { look, tell }: Hands): Promise<void> {
  const { readScript } = await import('./home/script/read-script.ts')
  const read = await readScript(file)
  if ('field' in read) {
    return tell({ id: 'notice-script', args: { file: file.name, field: read.field ?? 'none' } })
  }
  const { seed, time, profile } = read.script
  const { camera } = store.getState().home
  const home = { seed, time, profile, camera, script: read.script }
  store.setState({ device: 'home', home, notice: null })
  look()
}

async function keep(documents: readonly File[], { takeDocument, kept }: Hands): Promise<void> {
  for (const file of documents) await takeDocument(file)
  kept()
}
