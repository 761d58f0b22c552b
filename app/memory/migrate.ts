import type { Database } from '@sqlite.org/sqlite-wasm'
import { migrations } from './migrations.ts'

/** Marks a file as a memory of Sightline, in its header: "SghM". */
const applicationId = 0x5367684d

/**
 * How a file is opened: deleted words are overwritten at once, and a picture is on the disk when its
 * transaction ends. The file's one connection holds it alone, so write-ahead needs no shared memory.
 */
export function prepare(db: Database): void {
  db.exec(`
    PRAGMA locking_mode = exclusive;
    PRAGMA journal_mode = wal;
    PRAGMA synchronous = full;
    PRAGMA secure_delete = on;
    PRAGMA foreign_keys = on;
    PRAGMA recursive_triggers = on;
  `)
}

/**
 * Brings an older file to the shape of today, in one transaction a step. A newer one is left as it is
 * and from then on refuses every change. Throws where the file is no memory of Sightline.
 */
export function migrate(
  db: Database,
  steps: readonly string[] = migrations,
): 'up-to-date' | 'newer' {
  const version = Number(db.selectValue('PRAGMA user_version'))
  const id = Number(db.selectValue('PRAGMA application_id'))
  if (version > 0 && id !== applicationId) throw new Error('This file is no memory of Sightline.')
  if (version > steps.length) {
    db.exec('PRAGMA query_only = on')
    return 'newer'
  }
  for (const [index, step] of steps.entries()) {
    if (index < version) continue
    db.transaction('IMMEDIATE', () => {
      db.exec(step)
      db.exec(`PRAGMA user_version = ${index + 1}; PRAGMA application_id = ${applicationId};`)
    })
  }
  return 'up-to-date'
}
