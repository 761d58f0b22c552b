import type { WebGLRenderer } from 'three'
import type { Pose } from '../../../models/types.ts'
import type { BuiltHome } from '../build-home.ts'
import type { Home } from '../thing.ts'

/** What one eye sees, and where on the canvas it is drawn. */
export type EyeView = {
  /** Where the eye truly is, from its own frame to the home; metres. */
  readonly worldFromEye: Pose
  /** 16 numbers, column-major, as WebGL has it. */
  readonly projection: readonly number[]
  /** Pixels of the canvas, from its lower left corner. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** No `ImageBitmap`: WebGL takes one as it lies, upside down. */
export type CameraPicture = Exclude<TexImageSource, ImageBitmap>

/** The world around the wearer. */
export type Scenery = {
  /**
   * It is shown behind the app's own canvas while a session runs, and given back afterwards. It gets
   * as many pixels as the window has; `draw` may choose fewer, and keeps that share of the window.
   */
  readonly canvas: HTMLCanvasElement
  readonly built: BuiltHome
  /** The home as it is now; another object once something was moved in it. */
  readonly home: () => Home
  readonly renderer: WebGLRenderer
  /** Draws what the wearer sees at a time (ms, the frames' clock) onto the canvas. */
  readonly draw: (views: readonly EyeView[], time: number) => void
  /**
   * What the camera of a device sees whose camera looks with the eye: the picture just drawn, or null
   * before the first. Its top row is the top of the view. It is asked for once in a frame in which the
   * app looks.
   */
  readonly cameraPicture?: () => CameraPicture | null
}
