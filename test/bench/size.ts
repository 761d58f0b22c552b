/** How much a browser must fetch of the built app. */
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Manifest } from 'vite'

const repository = join(import.meta.dirname, '..', '..')

/** Bytes after gzip at zlib's own level (6), as most hosts send them. */
export type SizeReport = {
  /** By page: its script and all that this imports statically, so before anything is shown. */
  readonly entries: Readonly<Record<string, number>>
  /** Of everything in the build, by kind. */
  readonly all: Readonly<Record<Kind, number>>
}

type Kind = 'scripts' | 'wasm' | 'weights' | 'other'

/** Builds apart from `dist` and weighs what was built. */
export async function benchSize(): Promise<SizeReport> {
  const folder = join(repository, '.cache', 'size')
  try {
    await build({
      configFile: join(repository, 'vite.config.ts'),
      root: join(repository, 'app'),
      build: { outDir: '../.cache/size', emptyOutDir: true, manifest: true },
      logLevel: 'error',
    })
    const manifest = JSON.parse(
      await readFile(join(folder, '.vite', 'manifest.json'), 'utf8'),
    ) as Manifest
    return await weigh(folder, manifest)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function weigh(folder: string, manifest: Manifest): Promise<SizeReport> {
  const sizes = new Map<string, number>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(folder.length + 1).replaceAll('\\', '/')
    if (!entry.isFile() || name.startsWith('.vite/')) continue
    sizes.set(name, gzipSync(await readFile(path)).length)
  }
  const sum = (names: Iterable<string>) =>
    [...names].reduce((total, name) => total + (sizes.get(name) ?? 0), 0)
  const pages = Object.keys(manifest).filter((key) => manifest[key]?.isEntry)
  const entries = pages.map((page) => [page, sum(staticScripts(manifest, page))] as const)
  const all = { scripts: 0, wasm: 0, weights: 0, other: 0 }
  for (const [name, size] of sizes) all[kindOf(name)] += size
  return { entries: Object.fromEntries(entries), all }
}

/** The files of an entry's script and of all that it imports other than by `import()`. */
export function staticScripts(manifest: Manifest, entry: string): Set<string> {
  const seen = new Set<string>()
  const files = new Set<string>()
  const visit = (key: string) => {
    const chunk = manifest[key]
    if (!chunk || seen.has(key)) return
    seen.add(key)
    files.add(chunk.file)
    chunk.imports?.forEach(visit)
  }
  visit(entry)
  return files
}

function kindOf(name: string): Kind {
  if (/\.m?js$/.test(name)) return 'scripts'
  if (name.endsWith('.wasm')) return 'wasm'
  return name.startsWith('weights/') ? 'weights' : 'other'
}
