/** The channels of a recording. What a `Foxglove` schema holds is told in its documentation. */
export const topics = {
  pose: '/tf',
  calibration: '/camera/calibration',
  image: '/camera/image',
  depthCalibration: '/depth/calibration',
  depth: '/depth/image',
  sound: '/microphone/sound',
  words: '/labels/places',
  boxes: '/labels/boxes',
  notice: '/notices',
  input: '/input',
  truth: '/truth',
  diagnostics: '/diagnostics',
} as const

export type Topic = (typeof topics)[keyof typeof topics]

/** The channels that together tell of pictures and their depth. */
export const pictureTopics: readonly Topic[] = [
  topics.pose,
  topics.calibration,
  topics.image,
  topics.depthCalibration,
  topics.depth,
]

/** The frames that poses are told of: the world with y up, the camera's optical frame, z up around both. */
export const frames = { map: 'map', world: 'world', camera: 'camera', depth: 'depth' } as const

/** A message of a channel, not yet in a file; `time` as in `Entry`. */
export type Message = { readonly topic: string; readonly time: number; readonly data: Uint8Array }
