import { lies } from '../core/world/queries/placed.ts'
import { tablesOf } from '../core/world/queries/tables.ts'
import type { Hands } from './hands.ts'
import type { Meaning } from './meaning.ts'
import { findNamed } from './named.ts'
import { subjectsOf, type Subject } from './pick.ts'
import type { Question } from './skill.ts'

/**
 * What was found of what a phrase means. `unlike`: there are such things, but none of that colour or so
 * placed; `unjudged` where that could not be looked at.
 */
export type Found = {
  readonly subjects: readonly Subject[]
  readonly unlike: readonly Subject[]
  readonly unjudged: boolean
}

/** The things that a phrase means, by class, colour and place. */
export async function find(
  question: Question,
  meaning: Extract<Meaning, { kind: 'thing' }>,
  hands: Pick<Hands, 'coloursIn' | 'keepName' | 'signal'>,
): Promise<Found> {
  if (meaning.named)
    return {
      subjects: await findNamed(question, meaning.named, hands),
      unlike: [],
      unjudged: false,
    }
  const known = subjectsOf(question, meaning.labels)
  const { table } = meaning
  const things = question.memory?.things ?? []
  const all = table ? tablesOf(table, known, ({ thing }) => thing, things) : known
  const chosen = all.filter(({ id }) => id === question.chosen)
  if (chosen.length > 0) return { subjects: chosen, unlike: [], unjudged: false }
  const placed = all.filter((subject) => isPlaced(question, subject, meaning.placed))
  const { colour } = meaning
  if (colour === null) {
    return { subjects: placed, unlike: placed.length > 0 ? [] : all, unjudged: false }
  }
  const coloured: Subject[] = []
  let unjudged = false
  for (const subject of placed) {
    const shares = subject.track && (await hands.coloursIn(subject.track.box, hands.signal))
    if (!shares) unjudged = true
    else if (shares.some((share) => share.colour === colour && share.part > 0.25))
      coloured.push(subject)
  }
  return { subjects: coloured, unlike: coloured.length > 0 ? [] : all, unjudged }
}

function isPlaced(
  { memory }: Question,
  { thing }: Subject,
  placed: Extract<Meaning, { kind: 'thing' }>['placed'],
): boolean {
  if (!placed) return true
  if (!memory || !thing) return false
  return placed.by.labels.some((label) =>
    memory.things.some((other) => other.label === label && lies(memory, thing, placed.way, other)),
  )
}
