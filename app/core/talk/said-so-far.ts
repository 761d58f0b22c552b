/** What a recogniser that runs on its own has told, of the utterance that is being said. */
export type Told = {
  /** Phrases that will not change any more, of all sessions. */
  readonly sure: readonly string[]
  /** What may still change. */
  readonly open: string
  /** How many phrases belong to what was said before. */
  readonly before: number
}

export const nothingTold: Told = { sure: [], open: '', before: 0 }

/** Its words so far, with single spaces. */
export const saidSoFar = ({ sure, open, before }: Told): string =>
  [...sure.slice(before), open].join(' ').replaceAll(/\s+/g, ' ').trim()

/** Somebody begins to speak: what was told until now is of before. */
export const beginAnew = (told: Told): Told => ({ ...told, before: told.sure.length })

/** A session ends: what was open stays as it is. */
export const endSession = ({ sure, open, before }: Told): Told => ({
  sure: open === '' ? sure : [...sure, open],
  open: '',
  before,
})
