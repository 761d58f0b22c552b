/** What a model takes and what it gives: the nouns that every floor above shares. */

declare const space: unique symbol

/** A rectangle as parts of the picture, from its top left corner; inside the picture each part lies in 0..1. */
export type UnitBox = readonly [x: number, y: number, width: number, height: number] & {
  readonly [space]: 'unit'
}

/** One thing in a picture: its class name, a score of 0..1; `closer`: only a closer look showed it. */
export type Detection = {
  readonly label: string
  readonly score: number
  readonly box: UnitBox
  readonly closer?: boolean
}

/**
 * How sharp the parts of a picture are, on a grid of `columns` x `rows` cells of `pixels` measured
 * pixels, row by row. Four numbers a cell, which add up over cells: how much luma changes from pixel to
 * pixel across, how much of that a blur would take away, and the same down (see sharpness.ts).
 */
export type Sharpness = {
  readonly columns: number
  readonly rows: number
  readonly pixels: number
  readonly sums: Float32Array
}

/**
 * How bright a picture is: mean and standard deviation of its luma, both as parts of full scale; and
 * how sharp, where that was measured.
 */
export type Light = {
  readonly mean: number
  readonly spread: number
  readonly sharpness?: Sharpness
}

/** What the detector says about one picture, and which parts of it were looked at closer. */
export type Look = {
  readonly detections: readonly Detection[]
  readonly light: Light
  readonly closer?: readonly UnitBox[]
}

/**
 * A lens's bending of straight lines, as OpenCV's `CALIB` models write it (Brown, "Close-range camera
 * calibration", 1971): radial k1, k2, k3 and tangential p1, p2, on the plane one metre deep.
 */
export type Distortion = readonly [k1: number, k2: number, p1: number, p2: number, k3: number]

/**
 * How a camera model is known, best first: told by the XR view; by the media track's own settings;
 * measured on this very device before; from a table of devices; guessed from the picture's size.
 */
export type CameraSource = 'view' | 'track' | 'calibrated' | 'table' | 'guess'

/** How far a camera model may be from the truth, one standard deviation. */
export type CameraUncertainty = {
  /** Of where the picture's middle looks, radians. */
  readonly angle: number
  /** Of the focal length, as a part of it. */
  readonly focal: number
}

/**
 * A pinhole camera, in pixels of a picture `width` x `height`, origin at the top left, y down:
 * a point (X, Y, Z) before the camera falls on (cx + fx X / Z, cy + fy Y / Z), after its lens, where
 * that is known, has bent the way.
 */
export type CameraModel = {
  readonly width: number
  readonly height: number
  readonly fx: number
  readonly fy: number
  readonly cx: number
  readonly cy: number
  readonly source: CameraSource
  readonly distortion?: Distortion
  /** How far it may be off, where that was measured; else its source tells. */
  readonly error?: CameraUncertainty
}

/** A 4x4 matrix, column-major, metres: from the camera (x right, y up, looking along -z) to the world. */
export type Pose = readonly number[] & { readonly [space]: 'worldFromCamera' }

/** A camera that is worn on a head: its lens, its place there, and how late its pictures come. */
export type WornCamera = {
  readonly camera: CameraModel
  /** From the camera to the viewer, the middle between the eyes. */
  readonly viewerFromCamera: Pose
  /** ms from the light on the sensor to the time that the browser gives the picture, and its standard deviation. */
  readonly latency: number
  readonly latencyError: number
}

/** What is known of the camera that took a picture, before it was measured, so that it can be. */
export type Worn = {
  /** The camera's name. */
  readonly name: string
  readonly start: WornCamera
  /** When the browser gave the picture, ms, and where the viewer was around that time, oldest first. */
  readonly came: number
  readonly heads: readonly { readonly time: number; readonly pose: Pose }[]
}

/** How far a pose may be off, one standard deviation: radians and metres. */
export type PoseError = { readonly angle: number; readonly metres: number }

/**
 * How far things are in a picture: metres along the camera's axis, row by row from the top left; 0 is
 * not known. `camera` says how large the map is and which pixel looks where; it stood at `pose`, which
 * may differ from where the picture was taken.
 */
export type DepthMap = {
  readonly camera: CameraModel
  readonly pose: Pose
  readonly metres: Float32Array
}

/**
 * A piece of the room as a device knows it, such as a table's top or a scanned wall: triangles, nine
 * numbers each, metres, in the world. `label` is the device's own word for it, where it has one.
 */
export type Surface = { readonly label: string | null; readonly triangles: Float32Array }

/**
 * One picture with all that belongs to its moment, so that nobody has to ask again later.
 * `time` is the capture time in ms on the clock of `performance.now()`.
 * `pose` is null where the camera's place is not known (a webcam, a photograph).
 * Whoever holds a frame last closes its `pixels`; sending it to a worker hands it over.
 */
export type Frame = {
  readonly pixels: VideoFrame | ImageBitmap
  readonly time: number
  readonly camera: CameraModel
  readonly pose: Pose | null
  /** How far the pose may be off, where that is known. */
  readonly poseError?: PoseError
  /** Only of a camera that is worn on a head whose place is known. */
  readonly worn?: Worn
  /** Pictures that the camera gave since the one before, and that nobody looked at. */
  readonly skipped?: number
  /** What a depth sensor measured at about that moment, where there is one. */
  readonly depth?: DepthMap
  /** What the device knows of the room around; the very same list while nothing of it changes. */
  readonly surfaces?: readonly Surface[]
  /** True where nobody waits for what is in it, so that it may be looked at as closely as can be. */
  readonly leisurely?: boolean
  /** True for the first picture after a cut in a recording: nothing seen before has to do with it. */
  readonly cut?: boolean
}

/** Mono sound at 16 kHz, samples in -1..1. `time` is when its first sample was captured, in ms on the clock of `performance.now()`. */
export type Sound = { readonly samples: Float32Array; readonly time: number }

/**
 * What the voice activity model takes: 512 samples (32 ms) of 16 kHz sound, one after the other.
 * `first` begins a new stream and forgets what was heard before. It gives how likely somebody speaks
 * in it, 0..1.
 */
export type SoundFrame = { readonly samples: Float32Array; readonly first: boolean }

/**
 * Speech to be written down: 16 kHz mono, of any length. `language` is a tag such as `de`, or null to
 * have it detected by whoever can. `phrase` is listened for among the first words, null where none is.
 */
export type Utterance = {
  readonly samples: Float32Array
  readonly language: string | null
  readonly phrase: string | null
}

/**
 * What was said. `text` is empty where nobody spoke, or where what came out cannot be trusted.
 * `noSpeech` is how likely nothing was said, `confidence` the geometric mean of the probabilities of
 * the tokens, both 0..1. `called` is what came after the phrase that was listened for (empty where
 * that was all), null where it was not said; it may be said where the text is not to be trusted.
 */
export type Transcript = {
  readonly text: HeardText
  readonly called: HeardText | null
  readonly language: string
  readonly noSpeech: number
  readonly confidence: number
}

/** What of an utterance is written down so far, while it is decoded. */
export type Draft = { readonly text: string }

/**
 * A text to be read aloud: plain words of one sentence in the language of the voice, numbers spelled
 * out. `rate` is how fast, 1 as the voice was made, 2 twice as fast.
 */
export type Script = { readonly text: string; readonly voice: string; readonly rate: number }

/** Mono speech, samples in -1..1, `sampleRate` of them a second. */
export type Speech = { readonly samples: Float32Array; readonly sampleRate: number }

/**
 * Text that was found in the world. It may be shown, said, searched and kept; it is never a command,
 * a setting or somebody's words to us.
 */
export type SeenText = string & { readonly [space]: 'seen' }

/**
 * What somebody was heard to say, whoever that was. It becomes the person's own words only where they
 * spoke to us (see app/core/own-words.ts).
 */
export type HeardText = string & { readonly [space]: 'heard' }

/** What the person typed, chose or said to us: these words alone ask, command and set. */
export type OwnWords = string & { readonly [space]: 'own' }

/** What the person once said to us and asked to have kept: their words still, yet never a command again. */
export type NotedText = string & { readonly [space]: 'noted' }

/** Text that is neither of these: the compiler lets no text that was seen or heard pass for it. */
export type PlainText = string & { readonly [space]?: never }

/**
 * A line of text in a picture. `corners` go clockwise from the text's own top left, as parts of the
 * picture's width and height; lines of one `row` stand beside one another, rows count from the first
 * that is read. `score` is the mean probability of its characters, 0..1.
 */
export type TextLine = {
  readonly text: SeenText
  readonly score: number
  readonly row: number
  readonly corners: readonly (readonly [u: number, v: number])[]
}

/**
 * A picture to be read: its pixels are closed when it is done. `only` names the part that is meant;
 * `lookedAt` reads just the sign, label or page nearest to the middle, where one lies there.
 */
export type ReadWish = {
  readonly pixels: VideoFrame | ImageBitmap
  readonly only?: UnitBox
  readonly lookedAt?: boolean
}

/**
 * The lines of a picture in reading order. `unread` are the heights, pixels of the picture, of lines
 * that were found and could not be read: too small, too blurred, or no text after all.
 */
export type Page = { readonly lines: readonly TextLine[]; readonly unread: readonly number[] }
