import type { Ledger } from './ledger.ts'
import { sightingOf } from './rows.ts'

/** Forgets a thing with all its sightings, events and words. */
export function forgetThing(ledger: Ledger, thing: number): void {
  ledger.together(() => ledger.run('DELETE FROM things WHERE id = ?', [thing]))
  leaveNoBytes(ledger)
}

/** Forgets a place with all that was in it. */
export function forgetPlace(ledger: Ledger, place: number): void {
  ledger.together(() => {
    // What the person told stays where a place is only no longer kept, but not where it is forgotten.
    for (const table of ['notes', 'names']) ledger.run(`DELETE FROM ${table} WHERE place = ?`, [place]) // prettier-ignore
    ledger.run('DELETE FROM places WHERE id = ?', [place])
  })
  leaveNoBytes(ledger)
}

/** Forgets a document of the person's own. */
export function forgetDocument(ledger: Ledger, title: string): void {
  ledger.together(() => ledger.run('DELETE FROM documents WHERE title = ?', [title]))
  leaveNoBytes(ledger)
}

/** Forgets what the person told: these notes, names or timers. */
export function forgetTold(
  ledger: Ledger,
  table: 'notes' | 'names' | 'timers',
  ids: readonly number[],
): void {
  ledger.together(() => {
    for (const id of ids) ledger.run(`DELETE FROM ${table} WHERE id = ?`, [id])
  })
  leaveNoBytes(ledger)
}

/**
 * Forgets what was learnt from `time` on. A thing that was known before is again as its last sighting
 * before showed it; one of which no such sighting is kept goes as well, since all that is known of it
 * may be newer.
 */
export function forgetSince(ledger: Ledger, time: number): void {
  const { all, run, together } = ledger
  together(() => {
    run('DELETE FROM events WHERE time >= ?', [time])
    run('DELETE FROM readings WHERE first_read >= ?', [time])
    run('UPDATE readings SET last_read = min(last_read, ?)', [time])
    run('DELETE FROM documents WHERE added >= ?', [time])
    for (const table of ['notes', 'names', 'timers', 'texts']) run(`DELETE FROM ${table} WHERE time >= ?`, [time]) // prettier-ignore
    for (const row of all(
      'SELECT id, sightings FROM things WHERE last_seen >= ?1 OR last_looked >= ?1',
      [time],
    )) {
      const id = Number(row['id'])
      const gone = run('DELETE FROM sightings WHERE thing = ? AND time >= ?', [id, time])
      returnTo(ledger, id, Number(row['sightings']) - gone)
    }
    run('DELETE FROM places WHERE first_seen >= ?', [time])
    run('UPDATE places SET last_seen = min(last_seen, ?)', [time])
  })
  leaveNoBytes(ledger)
}

/** Makes a thing what its last sighting says, and forgets it where there is none. */
function returnTo({ all, run }: Ledger, id: number, sightings: number): void {
  const [row] = all('SELECT * FROM sightings WHERE thing = ? ORDER BY time DESC LIMIT 1', [id])
  if (!row) return void run('DELETE FROM things WHERE id = ?', [id])
  const { label, score, at, covariance, source, time } = sightingOf(row)
  const [x, y, z] = at
  run(
    `UPDATE things SET label = ?2, x = ?3, y = ?4, z = ?5, source = ?6, state = 'present',
       motion = 'static', sightings = ?7, last_seen = ?8, last_looked = ?8,
       detail = json_set(detail, '$.belief', json(?9), '$.covariance', json(?10),
         '$.velocity', json('[0,0,0]'))
     WHERE id = ?1`,
    [
      ...[id, label, x, y, z, source, Math.max(1, sightings), time],
      ...[JSON.stringify({ [label]: score }), JSON.stringify(covariance)],
    ],
  )
}

/**
 * Deleted rows are overwritten already; this takes away their traces in the order of pages, in the
 * index of words and in the write-ahead file.
 */
export function leaveNoBytes({ db }: Ledger): void {
  db.exec(`INSERT INTO words (words) VALUES ('optimize')`)
  db.exec('VACUUM')
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
}

/** Forgets everything but the settings. Ids go on, so that no new thing is taken for an old one. */
export function forgetAll(ledger: Ledger): void {
  ledger.together(() => {
    for (const table of ['places', 'readings', 'documents', 'notes', 'names', 'timers'])
      ledger.run(`DELETE FROM ${table}`)
  })
  leaveNoBytes(ledger)
}
