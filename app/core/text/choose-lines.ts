import { lookedAt } from '../../../models/text/looked-at.ts'
import type { TextLine } from '../../../models/types.ts'
import { boxOf } from './lines.ts'

/**
 * The lines that somebody who says "read this" means, in reading order (see `lookedAt`). `aspect` is
 * the picture's width by its height.
 */
export const chooseLines = (lines: readonly TextLine[], aspect: number): readonly TextLine[] =>
  lookedAt(lines.map(boxOf), aspect).flatMap((index) => lines[index] ?? [])
