import { existsSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, type UserConfig } from 'vite'
import { defineConfig } from 'vitest/config'
import { appHeaders, isolationHeaders } from './app/offline/headers.ts'
import { copyAssets } from './app/serve/copy-assets.ts'
import { dropEmulator } from './app/serve/drop-emulator.ts'
import { dropSqliteWorkers } from './app/serve/drop-sqlite-workers.ts'
import { learnPhrasings } from './app/serve/learn-phrasings.ts'
import { writePolicy } from './app/serve/write-policy.ts'
import { writeServiceWorker } from './app/serve/write-service-worker.ts'
import cards from './models/weights.json' with { type: 'json' }

/** The groups of optional files that were fetched whole: what the app may offer. */
const groupOf = (card: (typeof cards)[number]) => ('optional' in card ? card.optional : null)
const missing = cards.filter(({ file }) => !existsSync(join(import.meta.dirname, 'assets', file)))
const incomplete = new Set(missing.map(groupOf))
const present = cards.filter((card) => groupOf(card) === null || !incomplete.has(groupOf(card)))
const added = [...new Set(present.flatMap((card) => groupOf(card) ?? []))]

const config: UserConfig = defineConfig({
  root: 'app',
  define: { addedWeights: JSON.stringify(added) },
  base: './', // the build runs below any path
  appType: 'mpa', // what is missing is missing, instead of the page in its place
  publicDir: '../assets',
  plugins: [
    react(),
    learnPhrasings(),
    dropEmulator(),
    writePolicy(),
    copyAssets([
      ...present.map(({ file }) => file),
      'icon.svg',
      'home.jpg',
      'manifest.webmanifest',
      'input-profiles/profilesList.json',
      'input-profiles/generic-trigger.json',
      'licences/NOTICE.md',
    ]),
    writeServiceWorker(),
  ],
  // The runtime without its own copy of the wasm loader: models/session.ts names the files it loads.
  // And what runs in workers, such as the reader of Markdown, without a document to lean on.
  resolve: {
    conditions: ['onnxruntime-web-use-extern-wasm', 'worker', ...defaultClientConditions],
  },
  // Only workers import it, where finding it late would reload the page.
  optimizeDeps: { exclude: ['onnxruntime-web'] },
  worker: { format: 'es', plugins: () => [dropSqliteWorkers()] },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1200, // kB: three alone is 800
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  server: { headers: isolationHeaders },
  preview: { headers: appHeaders },
  test: {
    root: '.',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{app,models,test}/**/*.test.{ts,tsx}'],
          // A process and a fresh set of modules for each of the files took twice as long.
          pool: 'threads',
          isolate: false,
          testTimeout: 60_000, // many cases on a busy machine; a test that hangs still ends
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/*.browser.ts'],
          fileParallelism: false, // two at once on two cores would measure each other
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})

export default config
