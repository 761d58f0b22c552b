/** A camera as `navigator.mediaDevices` would list it. */
export type EmulatedCamera = {
  /** Its `deviceId`. */
  readonly id: string
  readonly label: string
  readonly facing: 'user' | 'environment'
  /** Starts it. The track is live until it is stopped. */
  readonly open: (wish: MediaTrackConstraints) => MediaStreamTrack
  /**
   * The `captureTime` of the picture that one of its tracks showed at a time (ms, both on the clock of
   * `performance.now()`); undefined where the track is none of its own, and before its first picture.
   */
  readonly captureTime?: (track: MediaStreamTrack, shown: number) => number | undefined
}
