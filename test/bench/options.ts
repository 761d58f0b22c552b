import { join } from 'node:path'
import { parseArgs } from 'node:util'

/** On which pictures the detector is measured. */
export type Options = { readonly images: string }

const samples = join(import.meta.dirname, '..', '..', 'assets', 'samples')
const usage = 'Use: npm run bench -- detect [--images DIR]'

/** Reads the command line; pictures are the samples where no folder is named. Throws where it cannot be understood. */
export function readOptions(args: readonly string[]): Options {
  try {
    const options = { images: { type: 'string', default: samples } } as const
    return parseArgs({ args: [...args], options }).values
  } catch (cause) {
    throw new Error(usage, { cause })
  }
}
