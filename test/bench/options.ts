import { join } from 'node:path'
import { parseArgs } from 'node:util'

/** What is to be measured, and for `detect` on which pictures. */
export type Options = { readonly what: 'detect' | 'size' | 'all'; readonly images: string }

const samples = join(import.meta.dirname, '..', '..', 'assets', 'samples')
const usage = 'Use: npm run bench -- detect|size|all [--images DIR]'

/** Reads the command line; pictures are the samples where no folder is named. Throws where it cannot be understood. */
export function readOptions(args: readonly string[]): Options {
  const { positionals, values } = parse(args)
  const [what, ...more] = positionals
  const { images } = values
  const known = what === 'detect' || what === 'size' || what === 'all'
  if (!known || more.length > 0 || (what === 'size' && images !== undefined)) throw new Error(usage)
  return { what, images: images ?? samples }
}

function parse(args: readonly string[]) {
  try {
    const options = { images: { type: 'string' } } as const
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (cause) {
    throw new Error(usage, { cause })
  }
}
