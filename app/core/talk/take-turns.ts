/**
 * Who has the turn: a pure function over the frames of the microphone. Times in ms on the clock of
 * the sound; a frame is 32 ms.
 */
export const frameTime = 32

/** What is known at one frame. */
export type Moment = {
  /** When the frame begins. */
  readonly time: number
  /** How likely somebody speaks in it, 0..1. */
  readonly speech: number
  /** Whether a key, button or pinch is held to talk: then the person alone says when it ends. */
  readonly held: boolean
  /** Whether the app's own voice sounds, which the microphone may hear too. */
  readonly sounding: boolean
  /** Whether the words so far stop in the middle of a phrase; null while no words are known. */
  readonly unfinished: boolean | null
}

export type Hearing =
  /** `rise`: ms of voice so far that may become speech. */
  | { readonly kind: 'still'; readonly rise: number }
  | {
      readonly kind: 'speech'
      /** Just before the first voice; while a key is held and nothing is said, just before now. */
      readonly from: number
      /** End of the last frame with voice. */
      readonly until: number
      /** Ms of voice in all. */
      readonly voiced: number
      readonly paused: boolean
      readonly held: boolean
    }

/** What happened. Sound counts from `from`, which reaches back before the first voice, up to `to`. */
export type Heard =
  /** Somebody speaks, or holds a key to speak. */
  | { readonly kind: 'begin'; readonly from: number }
  /** The person stops, perhaps only for breath; whoever transcribes may start. */
  | { readonly kind: 'pause'; readonly from: number; readonly to: number }
  | { readonly kind: 'resume' }
  | { readonly kind: 'end'; readonly from: number; readonly to: number }
  /** It was a cough, a knock or a click. */
  | { readonly kind: 'drop' }

export const still: Hearing = { kind: 'still', rise: 0 }

/** The detector's words for voice and for its end; stricter beside the app's own voice. */
const onset = { usual: 0.5, sounding: 0.8 }
const offset = { usual: 0.35, sounding: 0.6 }
/**
 * The first frame below may be the end. Silero falls under 0.6 within 96 ms of the end of speech in the
 * median, and stays under 0.35 only after 141 (132 made questions; 24 pauses of words instead of 17 to 19
 * within them, at noise of 5 to 15 dB).
 */
const fall = { usual: 0.6, sounding: 0.7 }
/** Voice that makes a beginning, ms. */
const beginning = 64
/** What is kept from before the first voice: soft consonants begin earlier than the detector notices. */
const preRoll = 256
/** Less voice than this says nothing. */
const leastVoice = 192
/** The recogniser takes no more. */
const longest = 28_000

/** Silence that ends a turn, ms: after a whole phrase, while no words are known, and within a phrase. */
export const patience = { finished: 320, unknown: 640, unfinished: 1280 } as const

/** Goes on by one frame. */
export function takeTurns(
  hearing: Hearing,
  moment: Moment,
): { readonly hearing: Hearing; readonly heard: readonly Heard[] } {
  return hearing.kind === 'still' ? wait(hearing.rise, moment) : follow(hearing, moment)
}

type Step = ReturnType<typeof takeTurns>

function wait(rise: number, { time, speech, held, sounding }: Moment): Step {
  const voice = speech >= onset[sounding ? 'sounding' : 'usual']
  const risen = voice ? rise + frameTime : Math.max(0, rise - frameTime)
  if (!held && risen < beginning) {
    return { hearing: { kind: 'still', rise: risen }, heard: [] }
  }
  const until = time + frameTime
  const from = until - risen - preRoll
  const hearing = { kind: 'speech', from, until, voiced: risen, paused: false, held } as const
  return { hearing, heard: [{ kind: 'begin', from }] }
}

function follow(hearing: Hearing & { kind: 'speech' }, moment: Moment): Step {
  const { time, speech, sounding, held } = moment
  const { paused } = hearing
  const now = time + frameTime
  const way = sounding ? 'sounding' : 'usual'
  const voice = speech >= offset[way]
  const until = voice ? now : hearing.until
  const silence = now - until
  // Who holds a key may think before they speak: a second of silence before the first word, and
  // Moonshine writes nothing at all.
  const silent = hearing.voiced < leastVoice && silence > preRoll
  const from = silent ? now - preRoll : hearing.from
  const voiced = silent ? 0 : hearing.voiced + (voice ? frameTime : 0)
  const over =
    now - from >= longest || (hearing.held ? !held : !held && silence >= patienceWith(moment))
  if (over) {
    // The quiet end of the last word is wanted, the rest of the silence is not.
    const to = Math.min(now, until + preRoll)
    return { hearing: still, heard: voiced < leastVoice ? [drop] : [{ kind: 'end', from, to }] }
  }
  const pausing = speech < fall[way]
  const heard: Heard[] = []
  if (pausing && !paused && voiced >= leastVoice) heard.push({ kind: 'pause', from, to: now })
  if (paused && !pausing) heard.push({ kind: 'resume' })
  const next = { kind: 'speech', from, until, voiced, held: hearing.held || held } as const
  return { hearing: { ...next, paused: pausing }, heard }
}

/** Where the words begin that somebody is speaking; null in a pause, and before the first of them. */
export const speakingSince = (hearing: Hearing): number | null =>
  hearing.kind === 'speech' && hearing.voiced > 0 && !hearing.paused ? hearing.from : null

const drop: Heard = { kind: 'drop' }

const patienceWith = ({ unfinished }: Moment) =>
  unfinished === null ? patience.unknown : unfinished ? patience.unfinished : patience.finished
