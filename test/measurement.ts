import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { sentenceOf } from './eval/browser.ts'

/** One measurement, one file `NAME.KIND.ts`, whose default export is this. Throws, in one sentence, what is wrong. */
export type Measurement = (args: readonly string[]) => Promise<void>

/**
 * Runs the measurement that the command line names first, with the rest of it: `folder/NAME.kind.ts`.
 * An error is told in one sentence and makes the exit code 1.
 */
export async function measure(folder: string, kind: 'eval' | 'bench'): Promise<void> {
  const [name = '', ...rest] = process.argv.slice(2)
  const file = join(folder, `${name}.${kind}.ts`)
  try {
    if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
      const names = readdirSync(folder)
        .filter((each) => each.endsWith(`.${kind}.ts`))
        .map((each) => each.slice(0, -`.${kind}.ts`.length))
      throw new Error(`Use: npm run ${kind} -- ${names.join('|')} [options]`)
    }
    const { default: run } = (await import(file)) as { readonly default: Measurement }
    await run(rest)
  } catch (error) {
    console.error(sentenceOf(error))
    process.exitCode = 1
  }
}
