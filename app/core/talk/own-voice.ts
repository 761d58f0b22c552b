/**
 * Whether what the microphone hears may be the app's own voice: a pure function over its frames, in
 * the manner of Geigel's double-talk detector (Duttweiler, "A twelve-channel digital echo canceler",
 * 1978). Somebody else speaks where the microphone is louder than the echo can be, and how loud that is
 * is learnt from what the echo was so far: nothing beside earphones, much beside a loudspeaker.
 */
export type OwnVoice = {
  /** The loudest echo of late, as a part of what was played. */
  readonly echo: number
  /** The loudest that was taken for somebody else, as a part of what was played. */
  readonly other: number
  /** Frames beside the own voice so far, up to `learning`. */
  readonly seen: number
}

export const unheard: OwnVoice = { echo: 0, other: 0, seen: 0 }

/** Frames from which is learnt before anybody may be heard over the first answer: 320 ms. */
const learning = 10
/** So much louder than the echo is somebody else; half of that each second it fades from memory. */
const margin = 2
const fading = 0.98
/** Where less is played there is no echo. Root of the mean square, full scale 1. */
const audible = 0.003

/** How late an echo may come: the sound's way out, through the room, and in again, ms. */
export const echoTime = 400

/**
 * Goes on by one frame. `heard` is how loud the microphone is and `played` the loudest that the own
 * voice was within `echoTime` before, both as root of the mean square. `own` says that nobody else can
 * be told apart from the echo; `sounding` that there may be one.
 */
export function tellOwn(
  { echo, other, seen }: OwnVoice,
  heard: number,
  played: number,
): { readonly state: OwnVoice; readonly own: boolean; readonly sounding: boolean } {
  if (played < audible) return { state: { echo, other: 0, seen }, own: false, sounding: false }
  const ratio = heard / played
  const own = seen < learning || ratio <= echo * margin
  const state = own
    ? { echo: Math.max(ratio, echo * fading), other, seen: Math.min(learning, seen + 1) }
    : { echo: echo * fading, other: Math.max(other, ratio), seen }
  return { state, own, sounding: true }
}

/** What was taken for somebody else was the own voice after all, as its words show. */
export const correct = ({ echo, other, seen }: OwnVoice): OwnVoice => ({
  echo: Math.max(echo, other),
  other: 0,
  seen,
})
