import type {
  BindingSpec,
  Database,
  PreparedStatement,
  Sqlite3Static,
} from '@sqlite.org/sqlite-wasm'
import type { Row } from './rows.ts'

/** A database whose statements are prepared once and kept. */
export type Ledger = {
  readonly db: Database
  /** Runs a statement that gives no rows, and says how many rows it changed. */
  readonly run: (sql: string, bind?: BindingSpec) => number
  readonly all: (sql: string, bind?: BindingSpec) => Row[]
  /** What each row is, whose one column is JSON (see rows.ts). */
  readonly parsed: <Item>(sql: string, bind?: BindingSpec) => Item[]
  /** Hands over row by row, for more than ought to be in memory at once. */
  readonly each: (sql: string, tell: (row: Row) => void) => void
  /** The first value of the first row, 0 where there is none. */
  readonly number: (sql: string, bind?: BindingSpec) => number
  /** Whole or not at all. */
  readonly together: <Result>(work: () => Result) => Result
  readonly close: () => void
}

export function createLedger(sqlite: Sqlite3Static, db: Database): Ledger {
  const statements = new Map<string, PreparedStatement>()
  const prepared = (sql: string, bind?: BindingSpec) => {
    const kept = statements.get(sql) ?? db.prepare(sql)
    statements.set(sql, kept)
    if (bind !== undefined) kept.bind(bind)
    return kept
  }
  const finish = (statement: PreparedStatement) => statement.reset(true)
  const walk = (sql: string, bind: BindingSpec | undefined, tell: (row: Row) => void) => {
    const statement = prepared(sql, bind)
    try {
      while (statement.step()) tell(statement.get({}))
    } finally {
      finish(statement)
    }
  }
  const all = (sql: string, bind?: BindingSpec) => {
    const rows: Row[] = []
    walk(sql, bind, (row) => rows.push(row))
    return rows
  }
  return {
    db,
    all,
    parsed: (sql, bind) => {
      const statement = prepared(sql, bind)
      const items: unknown[] = []
      try {
        while (statement.step()) items.push(JSON.parse(statement.get(0) as string))
      } finally {
        finish(statement)
      }
      return items as never
    },
    each: (sql, tell) => walk(sql, undefined, tell),
    run: (sql, bind) => {
      const statement = prepared(sql, bind)
      try {
        statement.step()
        return db.changes()
      } finally {
        finish(statement)
      }
    },
    number: (sql, bind) => Number(Object.values(all(sql, bind)[0] ?? { none: 0 })[0]),
    together: (work) => {
      db.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        db.exec('COMMIT')
        return result
      } catch (error) {
        // Where the disk is full SQLite has taken all back already, and says so to a rollback.
        if (!sqlite.capi.sqlite3_get_autocommit(db)) db.exec('ROLLBACK')
        throw error
      }
    },
    close: () => {
      for (const statement of statements.values()) statement.finalize()
      statements.clear()
      db.close()
    },
  }
}
