/** `npm run weights [-- --with GROUP …]`: sees to it that the files of models/weights.json lie below assets/. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Card } from '../card.ts'
import { openDisk } from './disk.ts'
import { hereAndNow, readNpmOptions } from './npm-config.ts'
import { make } from './knowledge/makers.ts'
import { obtain, type Take } from './obtain.ts'
import { pin } from './pin.ts'
import { openProgress } from './progress.ts'
import { takeFiles } from './take-files.ts'
import { wantedCards } from './wanted-cards.ts'

const root = join(import.meta.dirname, '..', '..')
const list = join(root, 'models', 'weights.json')
const disk = openDisk(join(root, 'assets'))

// Only when something is to be fetched, so that a run with nothing to do asks nobody.
const take: Take = async (...asked) => takeFiles(await readNpmOptions(hereAndNow(root)))(...asked)

async function fetchWeights(wishes: readonly string[], signal: AbortSignal): Promise<void> {
  const all = JSON.parse(await readFile(list, 'utf8')) as Card[]
  const cards = wantedCards(all, wishes, (file) => existsSync(join(root, 'assets', file)))
  const { tell, stop } = openProgress(process.stderr)
  try {
    const fetched = await obtain(cards, { disk, take, make, tell }, signal)
    stop()
    const from = fetched.length > 0 ? `, ${fetched.length} of them fetched` : ''
    console.log(`Weights: all ${cards.length} files are in place${from}.`)
  } finally {
    stop()
  }
}

const interrupt = new AbortController()
process.once('SIGINT', () => interrupt.abort())
process.once('SIGTERM', () => interrupt.abort())
try {
  const { values } = parseArgs({
    options: { pin: { type: 'string' }, with: { type: 'string', multiple: true, default: [] } },
  })
  if (values.pin === undefined) await fetchWeights(values.with, interrupt.signal)
  else {
    const { bytes, sha256 } = await pin(list, values.pin, disk.measure)
    console.log(`${values.pin}: ${bytes} bytes, SHA-256 ${sha256}`)
  }
} catch (error) {
  const stopped = interrupt.signal.aborted
  console.error(
    stopped
      ? 'Stopped. Nothing half-written was left.'
      : error instanceof Error
        ? error.message
        : error,
  )
  process.exitCode = stopped ? 130 : 1
}
