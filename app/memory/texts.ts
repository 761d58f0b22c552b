import { unitBox } from '../../models/box.ts'
import type { SeenText } from '../../models/types.ts'
import type { Ledger } from './ledger.ts'
import { queryOf } from './read.ts'
import type { Row } from './rows.ts'
import type { Document, ReadText } from './types.ts'

/** Writes lines that were read. The same words at the same place are one reading, seen again. */
export function putReadings({ run }: Ledger, readings: readonly ReadText[]): void {
  for (const { place, firstRead, lastRead, text, score, box, near } of readings) {
    const again = run(
      `UPDATE readings SET first_read = min(first_read, ?3), score = max(score, ?5),
           box = iif(?4 >= last_read, ?6, box), last_read = max(last_read, ?4)
         WHERE text = ?2 AND place IS ?1 AND near IS ?7`,
      [place, text, firstRead, lastRead, score, JSON.stringify(box), near],
    )
    if (again > 0) continue
    run(
      `INSERT INTO readings (place, text, first_read, last_read, score, box, near)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)`,
      [place, text, firstRead, lastRead, score, JSON.stringify(box), near],
    )
  }
}

/** Lines that hold one of these beginnings of words, or stood on a thing called so; all of them for no words. Newest first. */
export function findReadings({ all }: Ledger, words: readonly string[], limit: number): ReadText[] {
  const query = queryOf(words)
  const rows =
    query === ''
      ? all('SELECT * FROM readings ORDER BY last_read DESC, id LIMIT ?', [limit])
      : all(
          `SELECT * FROM readings
           WHERE id IN (SELECT reading FROM words JOIN texts ON texts.id = words.rowid
                        WHERE words MATCH ?1 AND kind = 'read')
           ORDER BY last_read DESC, id LIMIT ?2`,
          [query, limit],
        )
  return rows.map(readingOf)
}

export const readingOf = (row: Row): ReadText => {
  const [x = 0, y = 0, width = 0, height = 0] = JSON.parse(row['box'] as string) as number[]
  return {
    place: row['place'] === null ? null : Number(row['place']),
    firstRead: Number(row['first_read']),
    lastRead: Number(row['last_read']),
    text: row['text'] as string as SeenText,
    score: Number(row['score']),
    box: unitBox(x, y, width, height),
    near: row['near'] === null ? null : (row['near'] as string),
  }
}

/** Writes a document, in the place of an older one of the same title. */
export function putDocument({ run, number }: Ledger, document: Document): void {
  const { title, added, passages } = document
  run('DELETE FROM documents WHERE title = ?', [title])
  run('INSERT INTO documents (title, added) VALUES (?1, ?2)', [title, added])
  const id = number('SELECT last_insert_rowid()')
  for (const { start, text } of passages) {
    run(
      `INSERT INTO texts (kind, document, time, start, text) VALUES ('document', ?1, ?2, ?3, ?4)`,
      [id, added, start, text],
    )
  }
}

/** Titles of the documents, newest first. */
export const documentTitles = ({ all }: Ledger): string[] =>
  all('SELECT title FROM documents ORDER BY added DESC, id').map((row) => row['title'] as string)

/** All passages of a document, in their order. */
export const passagesOf = ({ all }: Ledger, document: number): Document['passages'] =>
  all('SELECT start, text FROM texts WHERE document = ? ORDER BY start', [document]).map((row) => ({
    start: Number(row['start']),
    text: row['text'] as string,
  }))
