import { readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'

/** A recording and what is said in it; `language` is null where the file does not tell. */
export type Spoken = {
  readonly name: string
  readonly path: string
  readonly text: string
  readonly language: string | null
}

const sounds = /\.(wav|mp3|ogg|oga|opus|flac|m4a|mp4|aac|webm)$/i
const nameKeys = ['audio_file', 'audio', 'audio_filepath', 'file', 'path', 'filename', 'name', 'id']
const textKeys = ['transcript', 'text', 'sentence', 'transcription', 'transcript_text', 'words']
const languageKeys = ['language', 'lang', 'locale']

/**
 * Pairs the recordings below `folder` with their transcripts, out of JSON (a list of objects, a map
 * from file to text, either at any depth), JSON lines, or a table with tabs or commas and a line of
 * names. A recording is found by its path, its name, or its name without ending; those without a
 * transcript are left out. Throws, in one sentence, where nothing can be paired.
 */
export async function readSpoken(folder: string, file: string): Promise<Spoken[]> {
  const [names, source] = await Promise.all([listSounds(folder), readText(file)])
  const byKey = new Map<string, string>()
  for (const name of names) {
    for (const key of [basename(name).replace(sounds, ''), basename(name), name])
      byKey.set(key, name)
  }
  const spoken = new Map<string, Spoken>()
  for (const { key, text, language } of parseTranscripts(source)) {
    const name =
      byKey.get(key.replace(/^\.\//, '')) ??
      byKey.get(basename(key)) ??
      byKey.get(basename(key).replace(sounds, ''))
    if (name && !spoken.has(name))
      spoken.set(name, { name, path: resolve(folder, name), text, language })
  }
  if (spoken.size > 0) return [...spoken.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  throw new Error(`No recording in ${folder} has a transcript in ${file}.`)
}

type Line = { readonly key: string; readonly text: string; readonly language: string | null }

/** The lines of a file of transcripts, whatever its form. */
export function parseTranscripts(source: string): Line[] {
  const trimmed = source.replace(/^\uFEFF/, '').trim()
  const json = tryJson(trimmed)
  if (json !== null) return collect(json)
  const lines = trimmed.split(/\r?\n/).filter((line) => line.trim() !== '')
  if (lines[0]?.trim().startsWith('{')) return lines.flatMap((line) => collect(tryJson(line)))
  return parseTable(lines)
}

function collect(value: unknown): Line[] {
  if (Array.isArray(value)) return value.flatMap(collect)
  if (typeof value !== 'object' || value === null) return []
  const fields = value as Readonly<Record<string, unknown>>
  const key = firstText(fields, nameKeys)
  const text = firstText(fields, textKeys)
  if (key !== null && text !== null) {
    return [{ key, text, language: firstText(fields, languageKeys) }]
  }
  return Object.entries(fields).flatMap(([name, inner]) =>
    typeof inner === 'string'
      ? sounds.test(name)
        ? [{ key: name, text: inner, language: null }]
        : []
      : sounds.test(name)
        ? collect({ file: name, ...(inner as object) })
        : collect(inner),
  )
}

const firstText = (fields: Readonly<Record<string, unknown>>, keys: readonly string[]) => {
  const found = keys.map((key) => fields[key]).find((value) => typeof value === 'string')
  return typeof found === 'string' ? found : null
}

function parseTable(lines: readonly string[]): Line[] {
  const separator = lines[0]?.includes('\t') ? '\t' : lines[0]?.includes('|') ? '|' : ','
  const rows = lines.map((line) => cells(line, separator))
  const head = rows[0]?.map((cell) => cell.toLowerCase()) ?? []
  const column = (keys: readonly string[]) => head.findIndex((name) => keys.includes(name))
  const [key, text, language] = [column(nameKeys), column(textKeys), column(languageKeys)]
  const named = key >= 0 && text >= 0
  return (named ? rows.slice(1) : rows).map((row) => ({
    key: row[named ? key : 0] ?? '',
    text: named ? (row[text] ?? '') : row.slice(1).join(separator),
    language: named && language >= 0 ? (row[language] ?? null) : null,
  }))
}

/** The cells of one line; between commas, quotes hold what contains one (RFC 4180). */
function cells(line: string, separator: string): string[] {
  if (separator !== ',') return line.split(separator).map((cell) => cell.trim())
  const found = [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell = '']) => cell)
  return found.map((cell) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell.trim(),
  )
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

async function listSounds(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder, { recursive: true })
    return names.map((name) => name.replaceAll('\\', '/')).filter((name) => sounds.test(name))
  } catch (cause) {
    throw new Error(`The folder of recordings, ${folder}, cannot be read.`, { cause })
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw new Error(`The file of transcripts, ${join(file)}, cannot be read.`, { cause })
  }
}
