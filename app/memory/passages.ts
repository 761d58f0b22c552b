import { likenessToPacked } from '../../models/likeness.ts'
import type { Ledger } from './ledger.ts'
import { queryOf } from './read.ts'
import type { Row } from './rows.ts'
import type { Meaning, Passage, PassageMeaning, ToEmbed } from './types.ts'

/**
 * Passages of documents that may tell of something: the best that hold one of these words (BM25, as
 * FTS5 counts it), then those that mean most nearly the same; at most `limit` of each.
 */
export function findPassages(
  ledger: Ledger,
  words: readonly string[],
  meaning: Meaning | null,
  limit: number,
): Passage[] {
  const likeness = likenesses(ledger, meaning)
  const alike = [...likeness].sort(([, a], [, b]) => b - a).slice(0, limit)
  const ids = new Set([...holding(ledger, words, limit), ...alike.map(([id]) => id)])
  return [...ids].flatMap((id) =>
    ledger
      .all(
        `SELECT title, start, text FROM texts JOIN documents ON documents.id = texts.document
         WHERE texts.id = ?`,
        [id],
      )
      .map((row) => passageOf(row, likeness.get(id) ?? null)),
  )
}

function holding({ all }: Ledger, words: readonly string[], limit: number): number[] {
  const query = queryOf(words)
  if (query === '') return []
  return all(
    `SELECT rowid AS id FROM words WHERE words MATCH ?1
       AND rowid IN (SELECT id FROM texts WHERE document IS NOT NULL) ORDER BY rank LIMIT ?2`,
    [query, limit],
  ).map(({ id }) => Number(id))
}

/** A book has some thousand passages: all are looked at, which takes some ten milliseconds here. */
function likenesses({ all }: Ledger, meaning: Meaning | null): ReadonlyMap<number, number> {
  if (!meaning) return new Map()
  const { network, vector } = meaning
  const rows = all('SELECT passage, vector FROM meanings WHERE network = ?', [network])
  return new Map(
    rows.map((row) => {
      const { buffer, byteOffset, length } = row['vector'] as unknown as Uint8Array
      const packed = new Int8Array(buffer, byteOffset, length)
      return [Number(row['passage']), likenessToPacked(vector, packed)]
    }),
  )
}

const passageOf = (row: Row, likeness: number | null): Passage => ({
  title: row['title'] as string,
  start: Number(row['start']),
  text: row['text'] as string,
  likeness,
})

const unknown = `FROM texts JOIN documents ON documents.id = texts.document
  WHERE NOT EXISTS (SELECT 1 FROM meanings WHERE passage = texts.id AND network = ?1)`

/** The next passages whose meaning to a network is not known, and how many there are of them. */
export const passagesToEmbed = (
  { all, number }: Ledger,
  network: string,
  limit: number,
): ToEmbed => ({
  left: number(`SELECT count(*) ${unknown}`, [network]),
  next: all(`SELECT texts.id AS passage, title, text ${unknown} ORDER BY texts.id LIMIT ?2`, [
    network,
    limit,
  ]).map((row) => ({
    passage: Number(row['passage']),
    title: row['title'] as string,
    text: row['text'] as string,
  })),
})

/** Writes what passages mean; those that were forgotten meanwhile stay forgotten. */
export function putMeanings({ run }: Ledger, meanings: readonly PassageMeaning[]): void {
  for (const { passage, network, vector } of meanings)
    run(
      `INSERT OR REPLACE INTO meanings (passage, network, vector)
       SELECT id, ?2, ?3 FROM texts WHERE id = ?1 AND document IS NOT NULL`,
      [passage, network, vector],
    )
}
