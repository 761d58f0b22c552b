import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'

/** A recording and what is said in it; `language` is null where the file does not tell. */
export type Spoken = {
  readonly name: string
  readonly path: string
  readonly text: string
  readonly language: string | null
}

const sounds = /\.(wav|mp3|ogg|oga|opus|flac|m4a|mp4|aac|webm)$/i
const texts = /\.(txt|tsv|csv|json|jsonl)$/i
const nameKeys = [
  ...['audio_file', 'audio', 'audio_filepath', 'audio_path'],
  ...['wav', 'wav_path', 'clip', 'recording'],
  ...['file', 'file_path', 'path', 'file_name', 'name', 'utterance_id', 'id'],
]
const textKeys = [
  ...['transcript', 'text', 'sentence', 'transcription', 'transcript_text', 'normalized_text'],
  ...['reference', 'utterance', 'command', 'phrase', 'prompt', 'words'],
]
const languageKeys = ['language', 'lang', 'locale']

/** What could be paired, and how many transcripts have no recording that can be read. */
export type Paired = { readonly spoken: readonly Spoken[]; readonly lost: number }

/**
 * Pairs the recordings below `folder` with their transcripts, out of JSON (a list of objects, a map
 * from file to text, either at any depth), JSON lines, or a table with tabs, bars, commas, semicolons
 * or spaces between name and text, with a line of names or without (Common Voice, LibriSpeech, LJ
 * Speech, Kaldi). `file` may be a folder, whose text files are then read together. A recording is
 * found by its path, its name, or its name without ending; those without a transcript are left out.
 * Throws, in one sentence, where nothing can be paired.
 */
export async function readSpoken(folder: string, file: string): Promise<Paired> {
  const [names, sources] = await Promise.all([listSounds(folder), readTexts(file)])
  const byKey = new Map<string, string>()
  for (const name of names) {
    for (const key of [basename(name).replace(sounds, ''), basename(name), name])
      byKey.set(key, name)
  }
  const find = (key: string) =>
    byKey.get(key.replace(/^\.\//, '')) ??
    byKey.get(basename(key)) ??
    byKey.get(basename(key).replace(sounds, ''))
  const spoken = new Map<string, Spoken>()
  let lost = 0
  for (const source of sources) {
    for (const { key, text, language } of parseTranscripts(source, (key) => !!find(key))) {
      const name = find(key)
      if (!name) lost++
      else if (!spoken.has(name))
        spoken.set(name, { name, path: resolve(folder, name), text, language })
    }
  }
  if (spoken.size === 0) throw new Error(`No recording in ${folder} has a transcript in ${file}.`)
  return { spoken: [...spoken.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), lost }
}

type Line = { readonly key: string; readonly text: string; readonly language: string | null }

/** The lines of a file of transcripts, whatever its form; `known` tells the name of a recording. */
export function parseTranscripts(source: string, known: (key: string) => boolean): Line[] {
  const trimmed = source.replace(/^\uFEFF/, '').trim()
  const json = tryJson(trimmed)
  if (json !== null) return collect(json)
  const lines = trimmed.split(/\r?\n/).filter((line) => line.trim() !== '')
  if (lines[0]?.trim().startsWith('{')) return lines.flatMap((line) => collect(tryJson(line)))
  // Whatever parts the most names of recordings from their texts; the first of those that do so equally.
  const found = separators.map((separator) => parseTable(lines, separator))
  const fitting = found.map((each) => each.filter(({ key }) => known(key)).length)
  return found[fitting.indexOf(Math.max(...fitting))] ?? []
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
  const named = new Map(Object.entries(fields).map(([name, value]) => [plain(name), value]))
  const found = keys.map((key) => named.get(plain(key))).find(isText)
  return found === undefined ? null : String(found)
}

const isText = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number'

/** A column's name, however it is written: `File Name`, `file_name`, `fileName`. */
const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z]/g, '')

const separators = ['\t', '|', ',', ';', ' '] as const
type Separator = (typeof separators)[number]

function parseTable(lines: readonly string[], separator: Separator): Line[] {
  const rows = lines.map((line) => cells(line, separator))
  const head = rows[0]?.map(plain) ?? []
  const column = (keys: readonly string[]) =>
    head.findIndex((name) => keys.some((key) => plain(key) === name))
  const [key, text, language] = [column(nameKeys), column(textKeys), column(languageKeys)]
  const named = key >= 0 && text >= 0
  return (named ? rows.slice(1) : rows).map((row) => ({
    key: row[named ? key : 0] ?? '',
    // LJ Speech gives the text once as written and once in full.
    text: (named ? row[text] : separator === '|' ? row.at(-1) : row.slice(1).join(separator)) ?? '',
    language: named && language >= 0 ? (row[language] ?? null) : null,
  }))
}

/** The cells of one line; between commas, quotes hold what contains one (RFC 4180). */
function cells(line: string, separator: Separator): string[] {
  if (separator === ' ') return /^\s*(\S+)\s*(.*)$/.exec(line)?.slice(1) ?? []
  if (separator === '\t' || separator === '|')
    return line.split(separator).map((cell) => cell.trim())
  const quoted = separator === ',' ? /,("(?:[^"]|"")*"|[^,]*)/g : /;("(?:[^"]|"")*"|[^;]*)/g
  const found = [...`${separator}${line}`.matchAll(quoted)].map(([, cell = '']) => cell)
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

async function readTexts(place: string): Promise<string[]> {
  try {
    if (!(await stat(place)).isDirectory()) return [await readFile(place, 'utf8')]
    const names = (await readdir(place, { recursive: true })).filter((name) => texts.test(name))
    return await Promise.all(names.sort().map((name) => readFile(join(place, name), 'utf8')))
  } catch (cause) {
    throw new Error(`The file of transcripts, ${place}, cannot be read.`, { cause })
  }
}
