import { distance } from 'fastest-levenshtein'
import type { TextLine } from '../../../models/types.ts'

/** A line that holds a word, and how well: 1 as it stands, less where letters differ. */
export type Hit = { readonly line: TextLine; readonly fit: number }

/** A word may be misread by one letter in five. */
const least = 0.8

/** The lines that hold a word or phrase, best first, the first read first among equals. Case and accents aside. */
export function findWord(lines: readonly TextLine[], wanted: string): Hit[] {
  const sought = wordsOf(wanted)
  if (sought.length === 0) return []
  return lines
    .map((line) => ({ line, fit: fitOf(wordsOf(line.text), sought) }))
    .filter(({ fit }) => fit >= least)
    .sort((a, b) => b.fit - a.fit)
}

/** How well the best run of words of a line matches; words may begin with what is sought. */
function fitOf(words: readonly string[], sought: readonly string[]): number {
  const phrase = sought.join(' ')
  const runs = words.map((_, i) => words.slice(i, i + sought.length).join(' '))
  const fits = runs.map((run) => {
    if (run === phrase) return 1
    if (phrase.length > 3 && run.startsWith(phrase)) return 0.95
    return 1 - distance(run, phrase) / Math.max(run.length, phrase.length)
  })
  return Math.max(0, ...fits)
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
