import type { Ledger } from './ledger.ts'

const day = 24 * 60 * 60 * 1000
const minute = 60 * 1000

/** Sets how many days things are kept, of one place or, with null, of all without their own choice. */
export function setKeepDays({ run }: Ledger, place: number | null, days: number | null): void {
  if (place !== null) run('UPDATE places SET keep_days = ? WHERE id = ?', [days, place])
  else run(`UPDATE settings SET value = ? WHERE key = 'keep-days'`, [days ?? 'always'])
}

/** The days of all places without their own choice; null: for ever. */
export function keepDays({ all }: Ledger): number | null {
  const value = all(`SELECT value FROM settings WHERE key = 'keep-days'`)[0]?.['value']
  return typeof value === 'number' ? value : null
}

/**
 * Forgets things that were not seen for as many days as their place keeps them, older sightings and
 * events of the others, text that was read before, and places without things of that age. Documents
 * stay until the person takes them away. `now` in ms of the epoch. Says whether there were any, whose
 * bytes are then to be taken away (see `leaveNoBytes`).
 */
export function forgetOld(ledger: Ledger, now: number): boolean {
  const { all, run, together } = ledger
  const usual = keepDays(ledger)
  let gone = 0
  together(() => {
    // A session in which nothing was remembered.
    run(`DELETE FROM places WHERE key LIKE 'session:%'
         AND NOT EXISTS (SELECT 1 FROM things WHERE place = places.id)
         AND NOT EXISTS (SELECT 1 FROM readings WHERE place = places.id)`)
    for (const row of all('SELECT id, keep_days FROM places')) {
      const days = row['keep_days'] === null ? usual : Number(row['keep_days'])
      if (days === null) continue
      const bind = [Number(row['id']), now - days * day]
      gone += run('DELETE FROM things WHERE place = ? AND last_seen < ?', bind)
      gone += run(
        `DELETE FROM sightings WHERE thing IN (SELECT id FROM things WHERE place = ?1) AND time < ?2`,
        bind,
      )
      gone += run('DELETE FROM events WHERE place = ? AND time < ?', bind)
      gone += run('DELETE FROM readings WHERE place = ? AND last_read < ?', bind)
      gone += run(
        `DELETE FROM places WHERE id = ?1 AND last_seen < ?2
           AND NOT EXISTS (SELECT 1 FROM things WHERE place = ?1)
           AND NOT EXISTS (SELECT 1 FROM readings WHERE place = ?1)`,
        bind,
      )
    }
    if (usual !== null)
      gone += run('DELETE FROM readings WHERE place IS NULL AND last_read < ?', [now - usual * day])
  })
  return gone > 0
}

/** So many things at once; then whoever asks has a turn. */
const slice = 5

/**
 * Of sightings older than a day one a minute and thing is enough; those that an event is concluded
 * from stay. At most once in a day, and only what has come of age since the last time. Done in pieces,
 * one a step, each a transaction of its own.
 */
export function* thinOut(ledger: Ledger, now: number): Generator<void> {
  const { all, number, run, together } = ledger
  const done = number(`SELECT value FROM settings WHERE key = 'thinned'`)
  if (now - done < day) return
  const [from, until] = [wholeMinute(done - day), wholeMinute(now - day)]
  const ids = all('SELECT id FROM things WHERE last_seen >= ? AND first_seen < ?', [from, until])
  for (let at = 0; at < ids.length; at += slice) {
    const some = ids.slice(at, at + slice)
    together(() => {
      for (const { id } of some) thinThing(ledger, Number(id), from, until)
    })
    yield
  }
  run(`UPDATE settings SET value = ? WHERE key = 'thinned'`, [now])
}

const wholeMinute = (time: number) => Math.floor(time / minute) * minute

function thinThing({ run }: Ledger, thing: number, from: number, until: number): void {
  run(
    `DELETE FROM sightings WHERE thing = ?1 AND time >= ?2 AND time < ?3
       AND time NOT IN (SELECT min(time) FROM sightings WHERE thing = ?1 AND time >= ?2 AND time < ?3
                        GROUP BY CAST(time / ${minute} AS INTEGER))
       AND time NOT IN (SELECT sign.value FROM events, json_each(events.evidence) AS sign
                        WHERE events.thing = ?1)`,
    [thing, from, until],
  )
}
