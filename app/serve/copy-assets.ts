import { cp, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Vite plugin: of the public folder, copies into the build what a browser asks for by name. Words and
 * licences, which code imports or people read, stay where they are.
 */
export function copyAssets(wanted: RegExp): Plugin {
  let from = ''
  let to = ''
  return {
    name: 'sightline:assets',
    apply: 'build',
    config: () => ({ build: { copyPublicDir: false } }),
    configResolved: ({ publicDir, root, build }) => {
      from = publicDir
      to = join(root, build.outDir)
    },
    writeBundle: async () => {
      for (const path of await readdir(from, { recursive: true })) {
        if (!wanted.test(path.replaceAll('\\', '/'))) continue
        await mkdir(join(to, path, '..'), { recursive: true })
        await cp(join(from, path), join(to, path))
      }
    },
  }
}
