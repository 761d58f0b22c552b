import type { Track } from '../core/types.ts'
import { listing } from '../words/phrases.ts'

/** Below this score a thing is only perhaps there, and is said so. */
export const sureFrom = 0.5

/** The things of one class in view that may be spoken of together. */
export type Group = {
  readonly label: string
  readonly tracks: readonly Track[]
  readonly sure: boolean
}

/** The sure ones and the others. */
export function bySureness(tracks: readonly Track[]): { sure: Track[]; unsure: Track[] } {
  return {
    sure: tracks.filter(({ score }) => score >= sureFrom),
    unsure: tracks.filter(({ score }) => score < sureFrom),
  }
}

/**
 * Things by class, surest class first. Of a class with sure and unsure ones only the sure are kept:
 * "two cups" must hold.
 */
export function groupsOf(tracks: readonly Track[]): readonly Group[] {
  const labels = [...new Set(tracks.map(({ label }) => label))].sort()
  const groups = labels.map((label): Group => {
    const all = tracks.filter((track) => track.label === label)
    const { sure } = bySureness(all)
    return sure.length > 0
      ? { label, tracks: sure, sure: true }
      : { label, tracks: all, sure: false }
  })
  return groups.sort((a, b) => best(b) - best(a))
}

/** The groups as a list in words; `most` names only so many and says that there is more. */
export function inWords(
  language: string,
  groups: readonly Group[],
  most: number = groups.length,
): string {
  const named = groups.slice(0, most)
  const allUnsure = groups.every(({ sure }) => !sure)
  const things = named.map(({ label, tracks, sure }) => ({
    name: label,
    count: tracks.length,
    sure: sure || allUnsure,
  }))
  return listing(language, things, groups.length > most)
}

function best({ tracks }: Group): number {
  return Math.max(...tracks.map(({ score }) => score))
}
