import type { Plugin } from 'vite'

/** How SQLite's module names files of its own that it loads only where it is asked to. */
const unused = /new URL\("(sqlite3-(?:worker1\.mjs|opfs-async-proxy\.js))", import\.meta\.url\)/g

/**
 * Vite plugin: leaves out SQLite's own workers (680 kB). The memory is a worker already, and keeps its
 * file in a way that needs no helper.
 */
export function dropSqliteWorkers(): Plugin {
  return {
    name: 'sightline:no-sqlite-workers',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /@sqlite\.org[/\\]sqlite-wasm[/\\]dist[/\\]index\.mjs/ },
      handler: (code) => code.replaceAll(unused, 'new URL("about:blank#$1")'),
    },
  }
}
