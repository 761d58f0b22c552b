import type { NotedText } from '../../models/types.ts'
import type { Ledger } from './ledger.ts'
import { queryOf } from './read.ts'
import type { Row } from './rows.ts'
import type { Kept, Name, Note, Timer } from './types.ts'

/** What the person told: notes, names of things, timers and reminders. */

const idOf = (row: Row) => Number(row['id'])
const idOrNull = (row: Row, name: string) => (row[name] === null ? null : Number(row[name]))
const textOf = (row: Row, name: string) => row[name] as string as NotedText
const lastId = ({ number }: Ledger) => number('SELECT last_insert_rowid()')

/** Writes a note; the same words at the same moment only once. */
export function putNote(ledger: Ledger, note: Note): Kept<Note> {
  const { place, time, text, near } = note
  const [known] = ledger.all('SELECT id FROM notes WHERE time = ? AND text = ?', [time, text])
  if (known) return { ...note, id: idOf(known) }
  ledger.run('INSERT INTO notes (place, time, text, near) VALUES (?1, ?2, ?3, ?4)', [
    ...[place, time, text, near],
  ])
  return { ...note, id: lastNote(ledger) }
}
// The trigger that makes a note searchable inserts after it, so the last row is not the note's.
const lastNote = ({ number }: Ledger) => number('SELECT max(id) FROM notes')

/** Notes that hold one of these beginnings of words, or all for none; newest first. */
export function findNotes({ all }: Ledger, words: readonly string[], limit: number): Kept<Note>[] {
  const query = queryOf(words)
  const rows =
    query === ''
      ? all('SELECT * FROM notes ORDER BY time DESC, id DESC LIMIT ?', [limit])
      : all(
          `SELECT * FROM notes
           WHERE id IN (SELECT note FROM words JOIN texts ON texts.id = words.rowid
                        WHERE words MATCH ?1 AND kind = 'note')
           ORDER BY time DESC, id DESC LIMIT ?2`,
          [query, limit],
        )
  return rows.map(noteOf)
}

export const noteOf = (row: Row): Kept<Note> => ({
  id: idOf(row),
  place: idOrNull(row, 'place'),
  time: Number(row['time']),
  text: textOf(row, 'text'),
  near: row['near'] === null ? null : (row['near'] as string),
})

/** Writes a name. Said again of another thing of its class at its place, it goes over to that. */
export function putName(ledger: Ledger, name: Name): Kept<Name> {
  const { all, run } = ledger
  const bind = [name.name, name.label, name.place]
  const [known] = all(
    'SELECT id FROM names WHERE name = ?1 COLLATE NOCASE AND label = ?2 AND place IS ?3',
    bind,
  )
  if (known) {
    run('UPDATE names SET thing = ?2, time = ?3, prototype = ?4 WHERE id = ?1', [
      ...[idOf(known), name.thing, name.time, JSON.stringify(name.prototype)],
    ])
    return { ...name, id: idOf(known) }
  }
  run(
    `INSERT INTO names (name, label, place, thing, time, prototype) VALUES (?1, ?2, ?3, ?4, ?5, ?6)`,
    [...bind, name.thing, name.time, JSON.stringify(name.prototype)],
  )
  return { ...name, id: ledger.number('SELECT max(id) FROM names') }
}

/** All names, newest first. */
export const allNames = ({ all }: Ledger): Kept<Name>[] =>
  all('SELECT * FROM names ORDER BY time DESC, id DESC').map(nameOf)

export const nameOf = (row: Row): Kept<Name> => ({
  id: idOf(row),
  name: textOf(row, 'name'),
  label: row['label'] as string,
  thing: idOrNull(row, 'thing'),
  place: idOrNull(row, 'place'),
  time: Number(row['time']),
  prototype: JSON.parse(row['prototype'] as string) as Name['prototype'],
})

/** Writes a timer or reminder; the same one only once. */
export function putTimer(ledger: Ledger, timer: Timer): Kept<Timer> {
  const { kind, time, due, text } = timer
  const bind = [kind, time, due, text]
  const [known] = ledger.all(
    'SELECT id FROM timers WHERE kind = ?1 AND time = ?2 AND due = ?3 AND text = ?4',
    bind,
  )
  if (known) return { ...timer, id: idOf(known) }
  ledger.run('INSERT INTO timers (kind, time, due, text) VALUES (?1, ?2, ?3, ?4)', bind)
  return { ...timer, id: lastId(ledger) }
}

/** Timers and reminders, the next first. */
export const allTimers = ({ all }: Ledger): Kept<Timer>[] =>
  all('SELECT * FROM timers ORDER BY due, id').map(timerOf)

export const timerOf = (row: Row): Kept<Timer> => ({
  id: idOf(row),
  kind: row['kind'] as Timer['kind'],
  time: Number(row['time']),
  due: Number(row['due']),
  text: textOf(row, 'text'),
})
