import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { dropSqliteWorkers } from './drop-sqlite-workers.ts'

const path = createRequire(import.meta.url).resolve('@sqlite.org/sqlite-wasm')
const source = await readFile(path.replace(/node\.mjs$/, 'index.mjs'), 'utf8')

test('of SQLite’s files the build takes only the engine', () => {
  const { transform } = dropSqliteWorkers()
  if (typeof transform !== 'object') throw new Error('It changes no module.')
  const run = transform.handler as unknown as (code: string) => string
  const files = (code: string) =>
    [...code.matchAll(/new URL\("([^"#]+)", import\.meta\.url\)/g)].map(([, file]) => file)
  expect(files(source)).toContain('sqlite3-worker1.mjs')
  expect(files(run(source))).toEqual(['sqlite3.wasm'])
})
