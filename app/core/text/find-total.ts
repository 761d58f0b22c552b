import type { SeenText, TextLine } from '../../../models/types.ts'
import { findAmounts, type Amount } from './find-amounts.ts'
import { rowsOf, textOf } from './lines.ts'

/** The total of a bill, and the row it stands in. */
export type Total = Amount & { readonly lines: readonly TextLine[] }

/** What a total is called, most final first; what is before it (`subtotal`) or beside it (`tax`) is none. */
const names = [
  /\b(grand total|total due|amount due|balance due|to pay|gesamtbetrag|zu zahlen|endbetrag|zahlbetrag)\b/i,
  /\b(total|gesamt|summe|betrag|à payer|totale|importe)\b/i,
]
const others =
  /\b(sub ?-?total|zwischensumme|tax|vat|mwst|ust|steuer|netto|tip|change|rückgeld|gegeben|cash|bar|discount|rabatt|saved|items?|artikel)\b/i

/**
 * The total of a bill: the last amount in the last row that is called so, or, where the row has none,
 * in the row below. Null where no row is called so: the largest amount would only be a guess.
 */
export function findTotal(lines: readonly TextLine[]): Total | null {
  const rows = rowsOf(lines)
  for (const name of names) {
    for (const [i, row] of [...rows.entries()].reverse()) {
      const text = textOf(row, ' ')
      if (!name.test(text) || others.test(text)) continue
      const here = last(text)
      if (here) return { ...here, lines: row }
      const next = rows[i + 1] ?? []
      const below = last(textOf(next, ' '))
      if (below) return { ...below, lines: [...row, ...next] }
    }
  }
  return null
}

const last = (text: SeenText) => findAmounts(text).at(-1) ?? null
