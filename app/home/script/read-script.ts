import { parseScript, type Script, ScriptError } from './script.ts'

/** A script, or the field of it that is wrong: null where the file is no JSON at all. */
export type ReadScript = { readonly script: Script } | { readonly field: string | null }

/** Reads a script from a file; what is no script is to be expected of files. */
export async function readScript(file: Pick<Blob, 'text'>): Promise<ReadScript> {
  const text = await file.text()
  try {
    return { script: parseScript(JSON.parse(text)) }
  } catch (error) {
    if (error instanceof ScriptError) return { field: error.field ?? '' }
    if (error instanceof SyntaxError) return { field: null }
    throw error
  }
}
