import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'
import type { Shell } from '../offline/shell.ts'

/** Vite plugin: builds the service worker into `sw.js` beside index.html, with the list of the build's files. */
export function writeServiceWorker(): Plugin {
  let folder = ''
  return {
    name: 'sightline:service-worker',
    apply: 'build',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir)
    },
    buildStart() {
      const id = join(import.meta.dirname, '../offline/service-worker.ts')
      this.emitFile({ type: 'chunk', id, fileName: 'sw.js' })
    },
    writeBundle: {
      order: 'post', // after the assets were copied
      sequential: true,
      handler: async () => {
        const worker = join(folder, 'sw.js')
        const code = await readFile(worker, 'utf8')
        if (/^(import|export)\b/m.test(code))
          throw new Error('sw.js must be one file without imports.')
        await writeFile(worker, `self.shell=${JSON.stringify(await listShell(folder))};\n${code}`)
      },
    },
  }
}

/** Lists a built folder: all files that a page without a network needs, weights left out. */
export async function listShell(folder: string): Promise<Shell> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((path) => path !== 'sw.js' && !path.startsWith('weights/'))
    .sort()
  const files = []
  for (const path of paths) {
    const hash = createHash('sha256').update(await readFile(join(folder, path)))
    // The page itself is asked for by the folder's name: many hosts redirect away from index.html.
    const url = path === 'index.html' ? '' : path
    files.push({ url, integrity: `sha256-${hash.digest('base64')}` })
  }
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12)
  return { version, files }
}
