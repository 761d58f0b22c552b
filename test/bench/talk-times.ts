import type { Piece, Played, TalkLog } from './talk-probe.ts'

/** What somebody said, as the page got it: ms from its first loud sound to its last. */
export type Utterance = { readonly from: number; readonly to: number }

/** So much softer than the loudest is no voice any more: 40 dB. */
const audible = 0.01
/** Longer silence parts two utterances, ms. */
const apart = 600

/** The utterances in what a microphone heard. */
export function utterancesIn(pieces: readonly Piece[]): Utterance[] {
  const least = audible * pieces.reduce((most, [, level]) => Math.max(most, level), 0)
  const found: { from: number; to: number }[] = []
  for (const [time, level] of pieces) {
    if (level <= least) continue
    const last = found.at(-1)
    if (last && time - last.to < apart) last.to = time
    else found.push({ from: time, to: time })
  }
  return found
}

/** Lengths of the sounds that are cues and no speech, ms. */
export type Cues = { readonly heard: number; readonly all: readonly number[] }

/** What followed the end of what somebody said, ms after it; null for what did not come in time. */
export type Followed = {
  readonly cue: number | null
  /** The last change of the words before the answer. */
  readonly words: number | null
  readonly answer: number | null
}

/** What the page did after an utterance, up to the next. `lead` of the answer's own silence counts as waiting. */
export function followed(log: TalkLog, { to }: Utterance, until: number, cues: Cues): Followed {
  const after = log.played.filter(({ time }) => time > to - early && time < until)
  const cue = after.find((each) => isCue(each, [cues.heard]))
  const answer = after.find((each) => each.time > to && !isCue(each, cues.all))
  const text = log.texts.findLast(
    ([time, text]) => text !== '' && time > to - early && time < (answer?.time ?? until),
  )
  return {
    cue: cue ? cue.time - to : null,
    words: text ? Math.max(0, text[0] - to) : null,
    answer: answer ? answer.time + answer.lead - to : null,
  }
}

/** A cue may come while the last, soft sound of a word still rings, ms. */
const early = 150

const isCue = ({ length }: Played, lengths: readonly number[]) =>
  lengths.some((each) => Math.abs(each - length) < 1)

/** From the first sound of who speaks over an answer to silence, ms; null where the answer went on. */
export function silencedAfter({ silenced }: TalkLog, { from, to }: Utterance): number | null {
  const time = silenced.find((each) => each > from && each < to + 1000)
  return time === undefined ? null : time - from
}

/** Whether an answer sounded as somebody began to speak: what was said so late interrupts nothing. */
export const spokenOver = ({ played }: TalkLog, { from }: Utterance, cues: Cues): boolean =>
  played.some(
    (each) => each.time < from && from < each.time + each.length && !isCue(each, cues.all),
  )
