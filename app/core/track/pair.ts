import { linearSumAssignment } from 'linear-sum-assignment'

/**
 * The pairing of rows and columns with the largest sum of `fit` (Jonker-Volgenant, Crouse, "On
 * implementing 2D rectangular assignment algorithms", 2016). A pair of fit 0 or less is none: it
 * stays out, and whoever finds no better one stays alone. Gives pairs of indices, by rows.
 */
export function pair(
  rows: number,
  columns: number,
  fit: (row: number, column: number) => number,
): (readonly [row: number, column: number])[] {
  if (rows === 0 || columns === 0) return []
  const worth = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => Math.max(0, fit(r, c))),
  )
  const { rowAssignments } = linearSumAssignment(worth, { maximaze: true })
  return Array.from(rowAssignments, (column, row) => [row, column] as const).filter(
    ([row, column]) => column >= 0 && (worth[row]?.[column] ?? 0) > 0,
  )
}
