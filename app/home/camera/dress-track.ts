/** What a track says of the camera that it comes from. */
export type TrackLooks = {
  readonly label: string
  readonly deviceId: string
  readonly facingMode: 'user' | 'environment'
  /** Pictures a second, now. */
  readonly frameRate: () => number
}

/**
 * Makes a canvas's track say that it comes from a camera; its clones too, and each of them is told.
 * Width and height are those of its pictures.
 */
export function dressTrack<Track extends MediaStreamTrack>(
  track: Track,
  looks: TrackLooks,
  cloned: (track: MediaStreamTrack) => void,
): Track {
  const { label, deviceId, facingMode, frameRate } = looks
  const groupId = `group of ${deviceId}`
  const settings = track.getSettings.bind(track)
  const clone = track.clone.bind(track)
  const say = (name: string, value: unknown) =>
    Object.defineProperty(track, name, { configurable: true, value })
  say('label', label)
  say('getSettings', () => ({
    ...settings(),
    ...{ deviceId, groupId, facingMode, frameRate: frameRate() },
  }))
  say('getCapabilities', () => ({ deviceId, groupId, facingMode: [facingMode] }))
  say('clone', () => {
    const copy = dressTrack(clone(), looks, cloned)
    cloned(copy)
    return copy
  })
  return track
}
