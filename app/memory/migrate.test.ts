import type { Database } from '@sqlite.org/sqlite-wasm'
import { beforeEach, expect, test } from 'vitest'
import { fakeOpfs } from '../../test/memory/fake-opfs.ts'
import { openSqlite } from '../../test/memory/open-sqlite.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations.ts'

let db: Database
beforeEach(async () => {
  const sqlite = await openSqlite(fakeOpfs())
  db = new sqlite.oo1.DB(':memory:')
})

const version = () => db.selectValue('PRAGMA user_version')
/** Steps of a memory as it may be one day. */
const steps = [
  'CREATE TABLE cups (id INTEGER PRIMARY KEY, colour TEXT); INSERT INTO cups VALUES (1, NULL)',
  `ALTER TABLE cups ADD COLUMN size REAL; UPDATE cups SET colour = 'red' WHERE colour IS NULL`,
]

test('an empty file gets the shape of today, once', () => {
  expect(migrate(db)).toBe('up-to-date')
  expect(version()).toBe(migrations.length)
  expect(migrate(db)).toBe('up-to-date')
})

test('an older file keeps what is in it and gets what it lacks', () => {
  migrate(db, steps.slice(0, 1))
  migrate(db, steps)
  expect(db.selectArrays('SELECT * FROM cups')).toEqual([[1, 'red', null]])
  expect(version()).toBe(2)
})

test('a step that fails leaves the file as it was before it', () => {
  migrate(db, steps.slice(0, 1))
  expect(() => migrate(db, [...steps, 'CREATE TABLE plates (id); DROP TABLE nothing'])).toThrow()
  expect(version()).toBe(2)
  expect(db.selectValue(`SELECT count(*) FROM sqlite_schema WHERE name = 'plates'`)).toBe(0)
})

test('a newer file refuses every change', () => {
  migrate(db, [...migrations, steps[0] ?? ''])
  expect(migrate(db)).toBe('newer')
  expect(() => db.exec('DELETE FROM cups')).toThrow('SQLITE_READONLY')
  expect(db.selectValue('SELECT count(*) FROM cups')).toBe(1)
})

test('a database of somebody else is not taken for a memory', () => {
  db.exec('PRAGMA user_version = 3')
  expect(() => migrate(db)).toThrow('no memory of Sightline')
})
