/** What the person can do with what is remembered. */
export type MemoryDeeds = {
  readonly open: () => void
  readonly close: () => void
  readonly search: (text: string) => void
  readonly more: () => void
  readonly forgetThing: (thing: number) => void
  readonly forgetPlace: (place: number) => void
  readonly forgetDocument: (title: string) => void
  /** Forgets one of what the person told. */
  readonly forgetTold: (what: 'note' | 'name' | 'timer', id: number) => void
  readonly forgetMinutes: () => void
  readonly forgetAll: () => void
  /** Keeps things for so many days, null for ever; of one place or, with null, of all. */
  readonly keepFor: (place: number | null, days: number | null) => void
  readonly save: () => void
  readonly bring: (file: File) => void
}

/** How the person talks: by holding a key, a button or a pinch, or with a tap. */
export type TalkDeeds = {
  readonly press: () => void
  readonly release: () => void
  /** Gives up loading, or listens no more. */
  readonly cancel: () => void
  /** Tries again after a fault. */
  readonly again: () => void
}

/** Which voice speaks. */
export type VoiceDeeds = {
  /** Takes a voice; one that was added is loaded first, and measured where it may be too slow. */
  readonly choose: (name: string) => void
  /** Gives up loading or measuring. */
  readonly cancel: () => void
}

/** Measuring the camera that is worn. */
export type CameraDeeds = {
  /** Begins to measure it anew, with a guide. */
  readonly measure: () => void
  /** Ends the guide; what was measured before stays. */
  readonly cancel: () => void
  /** Forgets what was measured of all cameras. */
  readonly forget: () => void
}
