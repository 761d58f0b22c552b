import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Vite plugin: copies these files of the public folder into the build, and nothing else of it: words,
 * which code imports, and licences stay where they are. The build fails where one is missing.
 */
export function copyAssets(files: readonly string[]): Plugin {
  let from = ''
  let to = ''
  return {
    name: 'sightline:assets',
    apply: 'build',
    config: () => ({ build: { copyPublicDir: false } }),
    configResolved: ({ publicDir, root, build }) => {
      from = publicDir
      to = resolve(root, build.outDir)
    },
    writeBundle: async () => {
      for (const file of files) {
        await mkdir(dirname(join(to, file)), { recursive: true })
        await copyFile(join(from, file), join(to, file)).catch((cause: unknown) => {
          throw new Error(`assets/${file} could not be copied. Run: npm run weights`, { cause })
        })
      }
    },
  }
}
