import { parseArgs } from 'node:util'
import type { Wish } from '../../models/load.ts'

/** What is to be judged, and with what. */
export type Options = {
  readonly images: string
  readonly labels: string
  readonly model: string
  readonly threads: Wish['threads']
  readonly backend: Wish['backend']
}

const usage =
  'Use: npm run eval -- detect --images DIR --labels DIR ' +
  '[--model NAME] [--threads N] [--backend auto|wasm|webgpu]'

/** Reads the command line. Throws, in one sentence, where it cannot be understood. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parse(args)
  const { images, labels, model = 'efficientdet-lite2', backend = 'auto' } = values
  if (!images || !labels) throw new Error(usage)
  if (backend !== 'auto' && backend !== 'wasm' && backend !== 'webgpu') {
    throw new Error(`There is no backend "${backend}". ${usage}`)
  }
  return { images, labels, model, backend, threads: countOf(values.threads) }
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const
  const options = { images: text, labels: text, model: text, threads: text, backend: text }
  try {
    return parseArgs({ args: [...args], options })
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('.', 1)[0] : String(cause)
    throw new Error(`${why ?? ''}. ${usage}`, { cause })
  }
}

function countOf(threads: string | undefined): number | null {
  if (threads === undefined) return null
  if (/^[1-9]\d?$/.test(threads)) return Number(threads)
  throw new Error(`--threads ${threads} is no number of threads from 1 to 99.`)
}
