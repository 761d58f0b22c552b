import type { UnitBox } from '../../models/types.ts'
import type { Track } from '../core/types.ts'
import { eyeOf } from '../core/world/glimpse.ts'
import { thingsNear } from '../core/world/queries/near.ts'
import type { Thing } from '../core/world/types.ts'
import type { Question } from './skill.ts'

/** One thing that a question may be about: as it is remembered, and as it is seen now, where it is. */
export type Subject = {
  /** What its label goes by. */
  readonly id: number
  readonly label: string
  readonly thing: Thing | null
  readonly track: Track | null
}

/** Things of these classes that are at hand, the nearest first; where no world is kept, the surest first. */
export function subjectsOf(question: Question, labels: readonly string[]): Subject[] {
  const { tracks, memory } = question
  if (!memory) {
    return (tracks ?? [])
      .filter(({ label }) => labels.includes(label))
      .sort((a, b) => b.score - a.score)
      .map((track) => ({ id: track.id, label: track.label, thing: null, track }))
  }
  return thingsNear(memory.things, eyeOf(memory.viewer), labels).map((thing) =>
    subjectOf(question, thing),
  )
}

/** A remembered thing, with the track that shows it now. */
export function subjectOf({ tracks, labels }: Question, thing: Thing): Subject {
  const shown = labels.find(({ id }) => id === thing.id)?.track ?? null
  const track = tracks?.find(({ id }) => id === shown) ?? null
  return { id: thing.id, label: thing.label, thing, track }
}

/** A thing that was last seen so long before its place was last looked at, ms, was looked for in vain. */
const inVain = 2000

/**
 * Of several that a phrase fits, those that may be meant: what was looked for in vain is not where
 * another was seen at the last look. All of them, where that tells them not apart.
 */
export function likelyMeant(subjects: readonly Subject[]): readonly Subject[] {
  const held = subjects.filter(
    ({ thing, track }) => track !== null || !thing || thing.lastLooked - thing.lastSeen < inVain,
  )
  return held.length > 0 ? held : subjects
}

/** What "this" is: what is pointed at, else what is nearest to the middle of the picture. */
export function pointedAt(question: Question): Subject | null {
  const { pointed, tracks, memory, labels } = question
  const thing = memory?.things.find(({ id }) => id === pointed)
  if (thing) return subjectOf(question, thing)
  const [track] = [...(tracks ?? [])].sort((a, b) => offMiddle(a.box) - offMiddle(b.box))
  const aimed = tracks?.find(({ id }) => id === pointed) ?? track
  if (!aimed) return null
  const label = labels.find((each) => each.track === aimed.id)
  const known = memory?.things.find(({ id }) => id === label?.id) ?? null
  return { id: label?.id ?? aimed.id, label: aimed.label, thing: known, track: aimed }
}

/** How far the middle of the picture lies outside a box, and then how far from its middle. */
function offMiddle([x, y, width, height]: UnitBox): number {
  const [u, v] = [0.5 - (x + width / 2), 0.5 - (y + height / 2)]
  const outside = Math.hypot(
    Math.max(0, Math.abs(u) - width / 2),
    Math.max(0, Math.abs(v) - height / 2),
  )
  // Of boxes that hold the middle the smallest is meant: the cup, not the table that it stands on.
  return outside > 0 ? 10 * outside + 1 : Math.sqrt(width * height) + Math.hypot(u, v) / 10
}
