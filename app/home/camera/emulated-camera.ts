/** A camera as `navigator.mediaDevices` would list it. */
export type EmulatedCamera = {
  /** Its `deviceId`. */
  readonly id: string
  readonly label: string
  readonly facing: 'user' | 'environment'
  /** Starts it. The track is live until it is stopped. */
  readonly open: (wish: MediaTrackConstraints) => MediaStreamTrack
}
