import type { Hands } from './hands.ts'

type Reach = Omit<Hands, 'signal'>

/** What each hand does: `deed` changes what lasts or ends the looking, `answer` only finds out or shows. */
const does = {
  now: 'answer',
  read: 'answer',
  recall: 'answer',
  consult: 'answer',
  calculate: 'answer',
  lookUp: 'answer',
  coloursIn: 'answer',
  eventsSince: 'answer',
  lasting: 'answer',
  notes: 'answer',
  timers: 'answer',
  guide: 'answer',
  changed: 'answer',
  stopLooking: 'deed',
  forgetSince: 'deed',
  keepNote: 'deed',
  forgetNotes: 'deed',
  restoreNotes: 'deed',
  keepName: 'deed',
  forgetName: 'deed',
  setTimer: 'deed',
  dropTimers: 'deed',
  takeBack: 'deed',
} as const satisfies Record<keyof Reach, 'answer' | 'deed'>

/** Something was to be done for whoever may only be answered. */
export class NotTheirs extends Error {
  override readonly name = 'NotTheirs'
}

const refuse = (): never => {
  throw new NotTheirs('Nothing is done for what a recording says.')
}

/**
 * Hands that find out and show, and do nothing: every deed throws `NotTheirs`. What a recording says may
 * be answered, yet the person who plays it did not say it.
 */
export function withoutDeeds(reach: Reach): Reach {
  const deeds = Object.entries(does).filter(([, what]) => what === 'deed')
  return { ...reach, ...Object.fromEntries(deeds.map(([name]) => [name, refuse])) }
}
