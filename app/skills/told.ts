import type { NotedText } from '../../models/types.ts'
import type { Target } from '../core/target.ts'
import type { Sentence } from '../core/types.ts'
import type { Kept, Keeping, Name, Note, Timer } from '../memory/types.ts'

/** A change that can be taken back: what to say once it is, and how. */
export type Change = { readonly undone: Sentence; readonly undo: () => Promise<unknown> }

/** What a skill may do with what the person tells. All reject with a `MemoryError` where it cannot be kept. */
export type Told = {
  /** How what is told lasts: on this device, or until the page closes. */
  readonly lasting: () => Promise<Keeping['kind']>
  /** Keeps a note, with the time and where the person is. */
  readonly keepNote: (text: NotedText) => Promise<Kept<Note>>
  /** Notes with one of these beginnings of words in them; all for none. Newest first. */
  readonly notes: (words: readonly string[]) => Promise<readonly Kept<Note>[]>
  readonly forgetNotes: (notes: readonly Kept<Note>[]) => Promise<void>
  readonly restoreNotes: (notes: readonly Kept<Note>[]) => Promise<void>
  /** Gives a thing a name, in the place where the person is. */
  readonly keepName: (name: Omit<Name, 'time' | 'place'>) => Promise<Kept<Name>>
  readonly forgetName: (name: Kept<Name>) => Promise<void>
  /** Sets a timer or reminder to ring. */
  readonly setTimer: (timer: Pick<Timer, 'kind' | 'due' | 'text'>) => Promise<Kept<Timer>>
  /** What is still to ring, the next first. */
  readonly timers: () => readonly Kept<Timer>[]
  readonly dropTimers: (timers: readonly Kept<Timer>[]) => Promise<void>
  /** Leads to a thing by sound and arrow; to nothing any more for null. */
  readonly guide: (target: Target | null) => void
  /** Keeps a change so that it can be taken back. */
  readonly changed: (change: Change) => void
  /** Takes back the last change that was not yet, and says so; null where there is none. */
  readonly takeBack: () => Promise<Sentence | null>
}

const nothing = async () => undefined

/** Where what is told is kept nowhere: in evaluations and tests. */
export const nothingTold: Told = {
  lasting: async () => 'kept',
  keepNote: async (text) => ({ id: 0, text, time: 0, place: null, near: null }),
  notes: async () => [],
  forgetNotes: nothing,
  restoreNotes: nothing,
  keepName: async (name) => ({ ...name, id: 0, time: 0, place: null }),
  forgetName: nothing,
  setTimer: async (timer) => ({ ...timer, id: 0, time: 0 }),
  timers: () => [],
  dropTimers: nothing,
  guide: () => undefined,
  changed: () => undefined,
  takeBack: async () => null,
}
