import { existsSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runnerImport, type Plugin } from 'vite'
import { formsIn, packPurposes, writtenIn } from '../../models/meanings.ts'
import { cards, embedIn } from './embed-in-node.ts'
import type { Listed } from './list-sentences.ts'

/** English alone: the network of meanings knows no other language. */
const language = 'en'
const root = join(import.meta.dirname, '../..')
const assets = join(root, 'assets')
const file = join(assets, 'words', language, 'meanings.bin')

/**
 * Vite plugin: before anything is built or served, sees to it that assets/words/en/meanings.bin holds
 * what the skills' examples mean, so that no person waits for that. Made anew where the examples or the
 * network changed.
 */
export function learnPhrasings(): Plugin {
  return {
    name: 'sightline:meanings',
    apply: (_, { mode }) => mode !== 'test',
    buildStart: { order: 'pre', sequential: true, handler: learn },
  }
}

let learning: Promise<void> | null = null

/** Once a process, however many pages and workers are built. */
const learn = (): Promise<void> => (learning ??= learnAnew())

async function learnAnew(): Promise<void> {
  const [card] = cards
  if (!card || cards.some((each) => !existsSync(join(assets, each.file)))) return
  const { module } = await runnerImport<Listed>(join(import.meta.dirname, 'list-sentences.ts'), {
    configFile: false,
    root,
    logLevel: 'error',
  })
  const written = module.sentencesOf(language)
  const bytes = await readFile(file).catch(() => null)
  const held = writtenIn(card.sha256, new Uint8Array(bytes ?? []))
  if (JSON.stringify(held) === JSON.stringify(written)) return
  const vectors = await embedIn(assets, formsIn(written))
  const making = `${file}.${process.pid.toString()}`
  await writeFile(making, packPurposes(card.sha256, written, vectors))
  await rename(making, file)
}
