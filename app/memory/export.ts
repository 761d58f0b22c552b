import { exportVersion } from './exported.ts'
import type { Ledger } from './ledger.ts'
import { allPlaces } from './read.ts'
import { keepDays } from './retain.ts'
import { passagesOf, readingOf } from './texts.ts'
import { nameOf, noteOf, timerOf } from './told.ts'
import type { Kept } from './types.ts'
import { eventJson, type Row, sightingOf, thingJson } from './rows.ts'

/** Pieces of text of about this many characters are handed to the file, so that little is in memory. */
const piece = 1_000_000

/** Writes all of the memory as one JSON file (`Exported`), a row a line. */
export function exportAll(ledger: Ledger, now: number): Blob {
  const parts: Blob[] = []
  let text = ''
  const write = (more: string) => {
    text += more
    if (text.length < piece) return
    parts.push(new Blob([text]))
    text = ''
  }
  const head = { format: 'sightline-memory', version: exportVersion, exported: now }
  const list = (name: string, sql: string, make: (row: Row) => object) => {
    write(`,\n"${name}":[`)
    let before = '\n'
    ledger.each(sql, (row) => {
      write(before + JSON.stringify(make(row)))
      before = ',\n'
    })
    write(']')
  }
  const places = allPlaces(ledger)
  write(JSON.stringify({ ...head, keepDays: keepDays(ledger), places }).slice(0, -1))
  list(
    'things',
    `SELECT ${thingJson} AS json FROM things ORDER BY id`,
    ({ json }) => JSON.parse(json as string) as object,
  )
  list('sightings', 'SELECT * FROM sightings ORDER BY thing, time', shortSighting)
  list(
    'events',
    `SELECT ${eventJson} AS json, place FROM events ORDER BY id`,
    ({ json, place }) => ({
      ...(JSON.parse(json as string) as object),
      place: Number(place),
    }),
  )
  list('readings', 'SELECT * FROM readings ORDER BY id', readingOf)
  list('documents', 'SELECT * FROM documents ORDER BY id', (row) => ({
    title: row['title'],
    added: row['added'],
    passages: passagesOf(ledger, Number(row['id'])),
  }))
  const told = (kept: (row: Row) => Kept<object>) => (row: Row) =>
    Object.fromEntries(Object.entries(kept(row)).filter(([name]) => name !== 'id'))
  list('notes', 'SELECT * FROM notes ORDER BY id', told(noteOf))
  list('names', 'SELECT * FROM names ORDER BY id', told(nameOf))
  list('timers', 'SELECT * FROM timers ORDER BY id', told(timerOf))
  write('}\n')
  return new Blob([...parts, text], { type: 'application/json' })
}

const shortSighting = (row: Row): object => {
  const { score, box, at, covariance, ...rest } = sightingOf(row)
  return {
    ...{ ...rest, score: shortest(score), box: box.map(shortest) },
    ...{ at: at.map(shortest), covariance: covariance.map(shortest) },
  }
}

/** The shortest decimal number that is the same float32: 0.3 in place of 0.30000001192092896. */
export function shortest(value: number): number {
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits))
    if (Math.fround(short) === value) return short
  }
  return Number(value.toPrecision(9))
}
