import { standingAt } from './core/world/standing-at.ts'
import type { Memory } from './memory/types.ts'
import type { Told } from './skills/told.ts'
import type { Memory as Known } from './skills/skill.ts'

type Hands = {
  readonly memory: () => Memory
  /** The id of the place where the person is, null where it is not known. */
  readonly place: () => number | null
  /** What is known of the things around; null where nothing is looked at. */
  readonly around: () => Known | null
  /** ms of the Unix epoch. */
  readonly now: () => number
}

/** So many notes are gone through for a question. */
const most = 100

/** Keeps what the person asks to have kept in mind, with the time and where they stand. */
export function createNotes({
  memory,
  place,
  around,
  now,
}: Hands): Pick<Told, 'lasting' | 'keepNote' | 'notes' | 'forgetNotes' | 'restoreNotes'> {
  return {
    lasting: async () => (await memory().status()).keeping.kind,
    keepNote: (text) => {
      const known = around()
      const near = known && standingAt(known.things, known.viewer)
      return memory().keepNote({ text, time: now(), place: place(), near })
    },
    notes: (words) => memory().notes(words, most),
    forgetNotes: (notes) => memory().forgetNotes(notes.map(({ id }) => id)),
    restoreNotes: async (notes) => {
      for (const { text, time, place, near } of notes)
        await memory().keepNote({ text, time, place, near })
    },
  }
}
